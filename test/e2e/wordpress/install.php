<?php
/**
 * Installs WordPress with its own function, and a person of every role whose login is the role.
 * Takes the folder of WordPress and the roles; prints their application passwords as JSON.
 *
 * @package Migration_Explainers
 */

define( 'WP_INSTALLING', true );
list( , $root )         = $argv;
$roles                  = array_slice( $argv, 2 );
$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';

require $root . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'A paper', $roles[0], "$roles[0]@example.org", true, '', $roles[0] );
$passwords = array();
foreach ( $roles as $role ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
	// The editor begins without the window that welcomes.
	update_user_meta( $id, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ) ) );
	$passwords[ $role ] = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) )[0];
}
echo wp_json_encode( $passwords );
