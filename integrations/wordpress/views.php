<?php
/**
 * Views and their addresses: what can be shown, where its page is, and which view an address names.
 *
 * @package Migration_Explainers
 */

namespace Migration_Explainers;

defined( 'ABSPATH' ) || exit;

/** The elements and what an address can hold of each, in its order, with the defaults. */
define( __NAMESPACE__ . '\\ELEMENTS', require __DIR__ . '/elements.php' );

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
