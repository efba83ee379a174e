// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/host/host_files.h"

#include "probes/host/host_summary.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <functional>

using namespace resetscope::probes;
using namespace Qt::StringLiterals;

namespace {

/// A computer made of files.
class MadeUpHost {
public:
    void write(const QString &path, const QByteArray &text)
    {
        const QString full = m_folder.path() + path;
        QDir().mkpath(full.left(full.lastIndexOf(u'/')));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] HostFiles files() const { return HostFiles(m_folder.path().toStdString()); }

private:
    QTemporaryDir m_folder;
};

}  // namespace

class HostFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingThereIsNothingKnown()
    {
        const MadeUpHost host;
        const HostFiles files = host.files();
        QVERIFY(files.counters().empty());
        QVERIFY(!files.ports("", 80));
        QVERIFY(!files.systemDescriptors());
        QVERIFY(!files.memory());
        QVERIFY(!files.setting("tcp_keepalive_time"));
        QCOMPARE(files.interface("eth0").kind, std::string("unknown"));
        QCOMPARE(files.interface("../../etc").kind, std::string("unknown"));
        QCOMPARE(hostProblem(HostSight()), std::string("none"));
    }
    void counters()
    {
        MadeUpHost host;
        host.write(u"/proc/thread-self/net/snmp"_s, "Tcp: OutSegs RetransSegs InCsumErrors\nTcp: 1000 12 3\n");
        host.write(u"/proc/thread-self/net/netstat"_s,
                   "TcpExt: TCPTimeouts Odd\nTcpExt: 7 -1\nIpExt: InNoRoutes\nIpExt: 9\n");
        const HostCounters counters = host.files().counters();
        QCOMPARE(counters.at("Tcp.OutSegs"), std::uint64_t(1000));
        QCOMPARE(counters.at("Tcp.InCsumErrors"), std::uint64_t(3));
        QCOMPARE(counters.at("TcpExt.TCPTimeouts"), std::uint64_t(7));
        QCOMPARE(counters.at("IpExt.InNoRoutes"), std::uint64_t(9));
        QVERIFY(!counters.contains("TcpExt.Odd"));
        const HostCounters more = grown({{"a", 5}, {"b", 9}}, {{"a", 8}, {"b", 2}, {"c", 1}});
        QCOMPARE(more.size(), std::size_t(1));  // one went back, one was not there before
        QCOMPARE(more.at("a"), std::uint64_t(3));
    }
    void portsTowardsOneService()
    {
        if constexpr (std::endian::native != std::endian::little) {
            QSKIP("the table below is that of a little-endian machine");
        }
        MadeUpHost host;
        host.write(u"/proc/sys/net/ipv4/ip_local_port_range"_s, "40000\t40009\n");
        // Two towards 203.0.113.10:80 from the range, one from outside of it, one elsewhere, one listening.
        host.write(u"/proc/thread-self/net/tcp"_s, "  sl  local_address rem_address   st\n"
                                                   "   0: 0A00000A:9C40 0A7100CB:0050 01 0 0\n"
                                                   "   1: 0A00000A:9C41 0A7100CB:0050 06 0 0\n"
                                                   "   2: 0A00000A:0400 0A7100CB:0050 01 0 0\n"
                                                   "   3: 0A00000A:9C42 0B7100CB:0050 01 0 0\n"
                                                   "   4: 00000000:9C43 00000000:0000 0A 0 0\n");
        const auto towards = host.files().ports("203.0.113.10", 80);
        QVERIFY(towards.has_value());
        QCOMPARE(towards->range, std::uint64_t(10));
        QCOMPARE(towards->used, std::uint64_t(2));
        QCOMPARE(host.files().ports("", 80)->used, std::uint64_t(3));
        QCOMPARE(host.files().ports("203.0.113.10", 81)->used, std::uint64_t(0));
        host.write(u"/proc/sys/net/ipv4/ip_local_port_range"_s, "50000 40000\n");
        QVERIFY(!host.files().ports("", 80));
    }
    void descriptorsAndMemory()
    {
        MadeUpHost host;
        host.write(u"/proc/sys/fs/file-nr"_s, "980\t0\t1000\n");
        host.write(u"/proc/meminfo"_s, "MemTotal:  1000 kB\nMemFree:  10 kB\nMemAvailable:  250 kB\n");
        host.write(u"/proc/sys/net/ipv4/tcp_mem"_s, "100 150 200\n");
        host.write(u"/proc/thread-self/net/sockstat"_s, "sockets: used 5\nTCP: inuse 3 orphan 0 tw 0 alloc 4 mem 50\n");
        QCOMPARE(host.files().systemDescriptors()->used, std::uint64_t(980));
        QCOMPARE(host.files().memory()->availableRatio, 0.25);
        QCOMPARE(host.files().memory()->tcpRatio, 0.25);
    }
    void kindsOfInterfaces_data()
    {
        QTest::addColumn<QString>("uevent");
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("tun");
        QTest::addColumn<QString>("kind");
        QTest::newRow("cable") << "INTERFACE=x\n" << 1 << false << "ethernet";
        QTest::newRow("wlan") << "DEVTYPE=wlan\n" << 1 << false << "wifi";
        QTest::newRow("wireguard") << "DEVTYPE=wireguard\n" << 65534 << false << "wireguard";
        QTest::newRow("openvpn") << "INTERFACE=x\n" << 65534 << true << "tunnel";
        QTest::newRow("tap") << "INTERFACE=x\n" << 1 << true << "tunnel";
        QTest::newRow("ipip") << "INTERFACE=x\n" << 768 << false << "tunnel";
        QTest::newRow("ppp") << "INTERFACE=x\n" << 512 << false << "ppp";
        QTest::newRow("lo") << "INTERFACE=lo\n" << 772 << false << "loopback";
    }
    void kindsOfInterfaces()
    {
        QFETCH(QString, uevent);
        QFETCH(int, type);
        QFETCH(bool, tun);
        QFETCH(QString, kind);
        MadeUpHost host;
        const QString folder = u"/sys/class/net/x"_s;
        host.write(folder + u"/uevent"_s, uevent.toUtf8());
        host.write(folder + u"/type"_s, QByteArray::number(type));
        host.write(folder + u"/statistics/rx_packets"_s, "20000");
        host.write(folder + u"/statistics/tx_packets"_s, "10000");
        host.write(folder + u"/statistics/rx_errors"_s, "4");
        host.write(folder + u"/statistics/tx_errors"_s, "2");
        if (tun) {
            host.write(folder + u"/tun_flags"_s, "0x1002");
        }
        const HostFiles::Interface interface = host.files().interface("x");
        QCOMPARE(QString::fromStdString(interface.kind), kind);
        QCOMPARE(interface.packets, std::uint64_t(30000));
        QCOMPARE(interface.errors, std::uint64_t(6));
    }
    void problems()
    {
        HostSight fine;
        fine.ports = HostFiles::PortUse{28000, 200};
        fine.system = HostFiles::Descriptors{5000, 100000};
        fine.ownLimit = 1024;
        fine.ownUsed = 20;
        fine.memory = HostFiles::Memory{0.4, 0.01};
        fine.before.packets = 100000;
        fine.after.packets = 100400;
        QCOMPARE(hostProblem(fine), std::string("none"));
        const auto with = [&fine](const std::function<void(HostSight &)> &change) {
            HostSight sight = fine;
            change(sight);
            return hostProblem(sight);
        };
        QCOMPARE(with([](HostSight &s) { s.ports->used = 25500; }), std::string("ports"));
        QCOMPARE(with([](HostSight &s) { s.ports->used = 20000; }), std::string("none"));
        QCOMPARE(with([](HostSight &s) { s.noPortLeft = true; }), std::string("ports"));
        QCOMPARE(with([](HostSight &s) { s.ownUsed = 1000; }), std::string("descriptors"));
        QCOMPARE(with([](HostSight &s) { s.noDescriptor = true; }), std::string("descriptors"));
        QCOMPARE(with([](HostSight &s) { s.system->used = 99000; }), std::string("descriptors"));
        QCOMPARE(with([](HostSight &s) { s.memory->availableRatio = 0.01; }), std::string("memory"));
        QCOMPARE(with([](HostSight &s) { s.memory->tcpRatio = 0.99; }), std::string("memory"));
        QCOMPARE(with([](HostSight &s) { s.during["TcpExt.TCPAbortOnMemory"] = 1; }), std::string("memory"));
        QCOMPARE(with([](HostSight &s) { s.blockedHere = true; }), std::string("firewall"));
        QCOMPARE(with([](HostSight &s) { s.after.errors = 5; }), std::string("loss"));
        QCOMPARE(with([](HostSight &s) { s.before.errors = s.after.errors = 50; }), std::string("none"));
        QCOMPARE(with([](HostSight &s) { s.before.errors = s.after.errors = 500; }), std::string("loss"));
        QVERIFY(heldBackHere(true, {{"TcpExt.TCPRetransFail", 1}}));
        QVERIFY(!heldBackHere(false, {{"TcpExt.TCPRetransFail", 5}}));  // somebody else's
        QVERIFY(!heldBackHere(true, {{"TcpExt.TCPRetransFail", 0}}));
        QVERIFY(!heldBackHere(true, {}));  // filtered elsewhere, or not answered
        // Unknown limits are no problem.
        QCOMPARE(with([](HostSight &s) {
                     s.ownLimit = 0;
                     s.ownUsed = 100000;
                 }),
                 std::string("none"));
    }
};

RESETSCOPE_TEST(HostFilesTest)
#include "host_files_test.moc"
