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

/** The elements and what an address can hold of each, in its order, with the defaults. */
define( __NAMESPACE__ . '\\ELEMENTS', require __DIR__ . '/elements.php' );

require __DIR__ . '/endpoint.php';

/** The folder that holds cdn/ and embed/, with a slash at its end; empty while nobody has named it. */
function site() {
	$site = defined( 'MIGRATION_EXPLAINERS_SITE' ) ? MIGRATION_EXPLAINERS_SITE : get_option( 'migration_explainers_site', '' );
	/** Filters the address of the folder that holds cdn/ and embed/. */
	$site = esc_url_raw( apply_filters( 'migration_explainers_site', $site ), array( 'https', 'http' ) );
	return '' === $site ? '' : trailingslashit( $site );
}

/** A date as short as it can be said, as in the address of its page: 2024 for a beginning in 2024-01, and for an end on 2024-12-31. */
function shortest( $name, $when ) {
	if ( 'from' === $name ) {
		return preg_replace( '/(-01){1,2}$/D', '', $when );
	}
	if ( 'to' !== $name ) {
		return $when;
	}
	$is_last = preg_match( '/^(\d{4}-\d\d)-(\d\d)$/D', $when, $parts ) && gmdate( 't', (int) strtotime( "$parts[1]-01 UTC" ) ) === $parts[2];
	return preg_replace( '/^(\d{4})-12$/D', '$1', $is_last ? $parts[1] : $when );
}

/** The view in its canonical form: what the element knows, in its order, without defaults and with short dates; null where a value can be none. */
function view( $tag, $attributes ) {
	$kept = array();
	foreach ( ELEMENTS[ $tag ] as $name => $default ) {
		if ( ! isset( $attributes[ $name ] ) ) {
			continue;
		}
		$value = trim( $attributes[ $name ] );
		if ( $value === $default ) {
			continue;
		}
		if ( ! preg_match( true === $default ? '/^$/D' : '/^[a-z0-9 -]+$/iD', $value ) ) {
			return null;
		}
		$kept[ $name ] = shortest( $name, $value );
	}
	return array( $tag, $kept );
}

/** The view of an address below our site, or null. */
function view_at( $address ) {
	$folder = site() . 'embed/';
	if ( '' === site() || ! str_starts_with( $address, $folder ) ) {
		return null;
	}
	$path = rawurldecode( substr( $address, strlen( $folder ) ) );
	if ( ! preg_match( '~^([a-z-]+)(?:/([^/?#]*))?/?$~D', $path, $parts ) || ! isset( ELEMENTS[ $parts[1] ] ) ) {
		return null;
	}
	$attributes = array();
	foreach ( array_filter( explode( ',', $parts[2] ?? '' ) ) as $pair ) {
		list( $name, $value ) = array_pad( explode( '=', $pair, 2 ), 2, '' );
		$attributes[ $name ]  = true === ( ELEMENTS[ $parts[1] ][ $name ] ?? '' ) && 'yes' === $value ? '' : str_replace( '+', ' ', $value );
	}
	return array_diff_key( $attributes, ELEMENTS[ $parts[1] ] ) ? null : view( $parts[1], $attributes );
}

/** Where a view has its embed page. */
function address_of( $tag, $attributes ) {
	$pairs = array();
	foreach ( $attributes as $name => $value ) {
		$pairs[] = $name . '=' . ( '' === $value ? 'yes' : str_replace( ' ', '+', $value ) );
	}
	return site() . "embed/$tag/" . ( $pairs ? implode( ',', $pairs ) . '/' : '' );
}

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
	list( $words, $height )   = page( address_of( $tag, $attributes ) );
	if ( trim( $content ) ) {
		$words = $content;
	} elseif ( ! $words ) {
		$words = '<a href="' . esc_url( site() ) . '">' . esc_html( site() ) . '</a>';
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
	return $html . sprintf( ' style="display: block; min-height: %dpx">%s</%s>', $height, $inner, $tag );
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

/** Shortcodes, the block, and the setting that names the site. */
function register() {
	foreach ( array_merge( array( 'explainer' ), array_keys( ELEMENTS ) ) as $name ) {
		add_shortcode( $name, __NAMESPACE__ . '\shortcode' );
	}
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
