<?php
/**
 * What embed pages say of themselves, for the elements in posts, and for other sites that ask how to embed a page.
 *
 * @package Migration_Explainers
 */

namespace Migration_Explainers;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/oembed.php';

/** What the embed page says of itself; nothing where there is none. Asked once a day, and sooner where nothing came. */
function oembed( $address, $sooner = 5 * MINUTE_IN_SECONDS ) {
	$key    = 'migration_explainers_oembed_' . md5( VERSION . $address );
	$oembed = get_transient( $key );
	if ( ! is_array( $oembed ) ) {
		$answer = json_decode( wp_remote_retrieve_body( wp_safe_remote_get( $address . 'oembed.json' ) ), true );
		$oembed = is_array( $answer ) ? $answer : array();
		if ( $oembed || $sooner ) {
			set_transient( $key, $oembed, $oembed ? DAY_IN_SECONDS : $sooner );
		}
	}
	return $oembed;
}

/** Its words in HTML, its height in pixels, and its number with the qualifier. */
function page( $address ) {
	$oembed = oembed( $address );
	preg_match( '~<blockquote[^>]*>(.*?)</blockquote>~s', $oembed['html'] ?? '', $quote );
	return array( $quote[1] ?? '', (int) ( $oembed['height'] ?? 0 ), (string) ( $oembed['number'] ?? '' ) );
}

/** The endpoint for other sites, wp-json/migration-explainers/v1/oembed?url=…: what is not there is not remembered. */
function register_endpoint() {
	register_rest_route(
		'migration-explainers/v1',
		'/oembed',
		array(
			'permission_callback' => '__return_true',
			'callback'            => function ( $request ) {
				list( $status, $type, $text ) = Oembed\answer(
					$request->get_query_params(),
					function ( $path ) {
						$address = site() . "embed/$path";
						return view_at( $address ) ? oembed( $address, 0 ) : null;
					}
				);
				return new \WP_REST_Response( $text, $status, array( 'Content-Type' => "$type; charset=utf-8" ) );
			},
		)
	);
}
add_action( 'rest_api_init', __NAMESPACE__ . '\register_endpoint' );

/** Its text is sent as it is. */
function send( $sent, $response, $request ) {
	if ( '/migration-explainers/v1/oembed' === $request->get_route() && is_string( $response->get_data() ) ) {
		echo $response->get_data(); // phpcs:ignore WordPress.Security.EscapeOutput -- JSON or XML, not HTML.
		return true;
	}
	return $sent;
}
add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\send', 10, 3 );
