<?php
/**
 * Plugin Name: Migration explainers
 * Description: Lets every author embed figures on returns, crossings, deaths on the route and quotations: by tag, shortcode, block, link or quotation.
 * Version:     0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License:     MIT
 *
 * @package Migration_Explainers
 */

namespace Migration_Explainers;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';

require __DIR__ . '/views.php';
require __DIR__ . '/endpoint.php';

/**
 * The element with words inside: the author's own, or those of its embed page, or a link to the site. Where there is
 * no view, the author's words alone, and for those who write here why.
 */
function render( $view, $content, $asked ) {
	if ( '' === site() || ! $view ) {
		/* translators: 1: what was asked for, 2: how an address of a figure begins. */
		$why = sprintf( __( '“%1$s” is no figure that can be shown. An address begins with %2$s.', 'migration-explainers' ), $asked, site() . 'embed/' );
		return wp_kses_post( $content ) . ( current_user_can( 'edit_posts' ) ? '<p>' . esc_html( $why ) . '</p>' : '' );
	}
	list( $tag, $attributes ) = $view;
	$is_inline                = 'inline' === ( $attributes['view'] ?? '' );
	$figure                   = $is_inline ? array_diff_key( $attributes, array_flip( array( 'view', 'show' ) ) ) : $attributes;
	list( $words, $height, $number ) = page( address_of( $tag, $figure ) );
	if ( $is_inline ) {
		$words = esc_html( $number );
	}
	if ( trim( $content ) ) {
		$words = $content;
	} elseif ( ! $words ) {
		$words = '<a href="' . esc_url( site() ) . '">' . esc_html( site() ) . '</a>';
	}
	// A feed has no script: a number in running text is plain text there.
	if ( $is_inline && is_feed() ) {
		return esc_html( wp_strip_all_tags( $words ) );
	}
	$html = "<$tag";
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	// Phrasing only: anything larger would fall out of the paragraph around it.
	$inner = wp_kses(
		$words,
		array(
			'a' => array( 'href' => true ),
			'b' => array(),
		)
	);
	$place = $is_inline ? '' : sprintf( ' style="display: block; min-height: %dpx"', $height );
	return "$html$place>$inner</$tag>";
}

/** [explainer address="…"], or an element's own name with its attributes: [crossings-timeline from="2024"]. */
function shortcode( $attributes, $content, $tag ) {
	$named = array();
	foreach ( (array) $attributes as $name => $value ) {
		$named[ is_int( $name ) ? $value : $name ] = is_int( $name ) ? '' : $value;
	}
	$address = $named['address'] ?? '';
	return 'explainer' === $tag
		? render( view_at( $address ), (string) $content, $address )
		: render( view( $tag, $named ), (string) $content, $tag );
}

/** An address on a line of its own. In the editor, which shows no script of ours, it stays a frame. */
function embed( $matches, $attributes, $address ) {
	$view = defined( 'REST_REQUEST' ) ? null : view_at( $address );
	return $view ? render( $view, '', $address ) : false;
}

/** What an author may write, who is not trusted with any HTML. */
function allow( $allowed, $context ) {
	if ( 'post' === $context ) {
		foreach ( ELEMENTS as $tag => $defaults ) {
			$allowed[ $tag ] = array_fill_keys( array_keys( $defaults ), true );
		}
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow', 10, 2 );

/** The loader makes tags, stand-alone links and quotations with an address live, each when it comes near. */
function enqueue() {
	if ( '' !== site() ) {
		wp_enqueue_script( 'migration-explainers', site() . 'cdn/loader.js', array(), VERSION, true );
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue' );

/** Shortcodes, addresses, the block, and the setting that names the site. */
function register() {
	foreach ( array_merge( array( 'explainer' ), array_keys( ELEMENTS ) ) as $name ) {
		add_shortcode( $name, __NAMESPACE__ . '\shortcode' );
	}
	wp_embed_register_handler( 'migration-explainers', '~/embed/[a-z-]+/~', __NAMESPACE__ . '\embed' );
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' );
	wp_register_script( 'migration-explainers-editor', plugins_url( 'editor.js', __FILE__ ), $needs, VERSION, true );
	register_block_type(
		'migration-explainers/view',
		array(
			'api_version'     => 2,
			'editor_script'   => 'migration-explainers-editor',
			'attributes'      => array(
				'address' => array(
					'type'    => 'string',
					'default' => '',
				),
			),
			'render_callback' => function ( $attributes ) {
				return render( view_at( $attributes['address'] ), '', $attributes['address'] );
			},
		)
	);
	register_setting(
		'reading',
		'migration_explainers_site',
		array(
			'type'              => 'string',
			'show_in_rest'      => true,
			'default'           => '',
			'sanitize_callback' => 'sanitize_url',
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\register' );

/** The field on the page Settings, Reading. */
function settings_field() {
	add_settings_field(
		'migration_explainers_site',
		__( 'Folder of the explainers', 'migration-explainers' ),
		function () {
			printf(
				'<input type="url" class="regular-text" id="migration_explainers_site" name="migration_explainers_site" value="%s">',
				esc_attr( get_option( 'migration_explainers_site', '' ) )
			);
		},
		'reading',
		'default',
		array( 'label_for' => 'migration_explainers_site' )
	);
}
add_action( 'admin_init', __NAMESPACE__ . '\settings_field' );
