// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/campaign/figures.h"

#include <QStringList>

namespace resetscope::campaign {

// Each adds its lines to the figures. Bounded in time; loopback and own namespaces only.
void killedWrites(Figures &figures, Size size);     ///< kill -9 of a store that writes without pause
void killedSessions(Figures &figures, Size size);   ///< kill -9 of the wizard's session while it measures
void killedDiagnoses(Figures &figures, Size size);  ///< kill -9 of diagnose over an older report
void disks(Figures &figures, Size size);            ///< full disk, folder that may not be written
void clocks(Figures &figures, Size size);           ///< the wall clock jumps
void unplugged(Figures &figures, Size size);        ///< the network goes away
void floods(Figures &figures, Size size);           ///< thousands of samples a second, a day of watching
void hostileServers(Figures &figures, Size size);   ///< servers that want to hurt
void hostileFiles(Figures &figures, Size size);     ///< files that want to hurt
void quiet(Figures &figures, Size size);            ///< nothing is sent to anybody but the target

// What this program does as its own child; each returns its exit status.
int kept(const QStringList &arguments);            ///< runs cases in a store until it is killed
int storeOnDisk(const QStringList &arguments);     ///< saves cases until the disk is full
int inQuietNetwork(const QStringList &arguments);  ///< records every packet while commands run
int inCableNetwork(const QStringList &arguments);  ///< a cable that can be pulled
int serveAt(const QStringList &arguments);         ///< one hostile server at an address

}  // namespace resetscope::campaign
