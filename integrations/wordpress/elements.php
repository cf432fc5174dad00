<?php
/**
 * Made by scripts/attributes.ts from custom-elements.json: the elements and what an address can hold of each, in its
 * order, with its default; true for what says something by being there.
 *
 * @package Migration_Explainers
 */

defined( 'ABSPATH' ) || exit;

return array(
	'crossings-timeline' => array(
		'measure' => 'people',
		'interval' => '',
		'view' => 'arrivals',
		'show' => 'value',
		'compare' => '',
		'events' => '',
		'claim' => '',
		'from' => '',
		'to' => '',
		'as-of' => '',
		'lang' => '',
	),
	'deaths-tally' => array(
		'by' => 'year',
		'scope' => 'route',
		'view' => 'tally',
		'show' => 'value',
		'claim' => '',
		'from' => '',
		'to' => '',
		'as-of' => '',
		'lang' => '',
	),
	'quote-card' => array(
		'quote' => '',
		'list' => true,
		'no-evidence' => true,
		'from' => '',
		'to' => '',
		'as-of' => '',
		'lang' => '',
	),
	'removals-counter' => array(
		'measure' => 'returns',
		'view' => 'total',
		'show' => 'value',
		'claim' => '',
		'from' => '',
		'to' => '',
		'as-of' => '',
		'lang' => '',
	),
);
