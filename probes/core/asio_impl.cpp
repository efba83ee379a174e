// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where Asio's non-template code is compiled (BOOST_ASIO_SEPARATE_COMPILATION).
#include <boost/asio/impl/src.hpp>
#include <boost/asio/ssl/impl/src.hpp>
