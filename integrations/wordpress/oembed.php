<?php
/**
 * Answers those who ask how to embed a page of this site (oembed.com, version 1.0): oembed.php?url=…, on any host that
 * runs PHP 7.4 or newer. It lies beside the folder embed/, reads only what the build has written there, asks nobody,
 * and repeats nothing of what it was asked. The plugin for WordPress answers with the same functions; for Node it is
 * oembed.js, which gives the same answers to the byte.
 *
 * @package Migration_Explainers
 */

namespace Migration_Explainers\Oembed;

const TYPES = array(
	'json' => 'application/json',
	'xml'  => 'text/xml',
);

/** What is said where there is no answer. */
const FAULTS = array(
	400 => "Which page? Ask with ?url= and its address.\n",
	404 => "There is no page of ours at that address.\n",
	501 => "The formats are json and xml.\n",
);

/**
 * Status, type and text of the answer to the parameters of a query. By the path of a view below embed/, $read gives
 * what its page says of itself, or nothing.
 */
function answer( $asked, $read ) {
	$last   = function ( $name ) use ( $asked ) {
		return is_string( $asked[ $name ] ?? null ) ? $asked[ $name ] : null;
	};
	$format = $last( 'format' ) ?? 'json';
	if ( '' === ( $last( 'url' ) ?? '' ) ) {
		return fault( 400 );
	}
	if ( ! isset( TYPES[ $format ] ) ) {
		return fault( 501 );
	}
	$page = page_at( $last( 'url' ), $read );
	if ( ! $page ) {
		return fault( 404 );
	}
	$fields = sized( $page, pixels( $last( 'maxwidth' ) ), pixels( $last( 'maxheight' ) ) );
	$json   = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS;
	return array( 200, TYPES[ $format ], 'json' === $format ? json_encode( $fields, $json ) : xml_of( $fields ) );
}

function fault( $status ) {
	return array( $status, 'text/plain', FAULTS[ $status ] );
}

/**
 * What the page at an address says of itself, or null. The address has to begin as that page's own site does; what is
 * let through of it is a path of a view, in which nothing leads out of the folder.
 */
function page_at( $url, $read ) {
	$address = rawurldecode( preg_replace( '/[?#].*/s', '', $url ) );
	if ( ! preg_match( '~^https?:(//.*/)embed/([a-z-]+(?:/[a-zA-Z0-9=,+ -]+)?)(?:/(?:index\.html)?)?$~D', $address, $parts ) ) {
		return null;
	}
	$page = $read( str_replace( ' ', '+', $parts[2] ) . '/' );
	return $page && preg_replace( '/^https?:/', '', $page['provider_url'] ?? '' ) === $parts[1] ? $page : null;
}

/** As many pixels as were asked for; no limit where that is no number. */
function pixels( $text ) {
	return preg_match( '/^[1-9]\d*$/D', (string) $text ) ? (int) $text : PHP_INT_MAX;
}

/** The answer with the frame alone, in the size that was asked for: as tall as the page is at that width, or less. */
function sized( $page, $max_width, $max_height ) {
	$width = min( $page['width'], $max_width );
	$tall  = $page['height'];
	preg_match_all( '/(\d+):(\d+)/', $page['heights'] ?? '', $heights, PREG_SET_ORDER );
	foreach ( array_reverse( $heights ) as list( , $at, $height ) ) {
		$tall = (int) $height;
		if ( $at <= $width ) {
			break;
		}
	}
	$page['width']  = $width;
	$page['height'] = min( $tall, $max_height );
	$page['html']   = preg_replace(
		'/ width="\d+" height="\d+"/',
		sprintf( ' width="%d" height="%d"', $page['width'], $page['height'] ),
		strstr( $page['html'], '<iframe' ),
		1
	);
	unset( $page['heights'] );
	// A picture has to keep to the limits too.
	if ( $page['thumbnail_width'] > $max_width || $page['thumbnail_height'] > $max_height ) {
		unset( $page['thumbnail_url'], $page['thumbnail_width'], $page['thumbnail_height'] );
	}
	return $page;
}

function xml_of( $fields ) {
	$lines = '';
	foreach ( $fields as $name => $value ) {
		// XML cannot hold these, however they are written.
		$text   = preg_replace( '/[^\t\n\r\x{20}-\x{d7ff}\x{e000}-\x{fffd}\x{10000}-\x{10ffff}]/u', '', (string) $value );
		$text   = preg_replace_callback(
			'/[&<>"\']/',
			function ( $found ) {
				return '&#' . ord( $found[0] ) . ';';
			},
			$text
		);
		$lines .= "<$name>$text</$name>\n";
	}
	return '<?xml version="1.0" encoding="utf-8" standalone="yes"?>' . "\n<oembed>\n$lines</oembed>\n";
}

// In WordPress the plugin asks.
if ( ! defined( 'ABSPATH' ) ) {
	list( $status, $type, $text ) = answer(
		$_GET,
		function ( $path ) {
			$file = __DIR__ . "/embed/{$path}oembed.json";
			return is_file( $file ) ? json_decode( file_get_contents( $file ), true ) : null;
		}
	);
	http_response_code( $status );
	header( "Content-Type: $type; charset=utf-8" );
	header( 'X-Content-Type-Options: nosniff' );
	header( 'Access-Control-Allow-Origin: *' );
	echo $text;
}
