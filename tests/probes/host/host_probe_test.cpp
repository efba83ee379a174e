// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/idle/probe_run.h"
#include "tests/support/registry.h"
#include "tests/support/scripted_server.h"

#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

using namespace resetscope::probes;
using namespace resetscope::tests;

namespace {

std::string url(std::uint16_t port)
{
    return "http://127.0.0.1:" + std::to_string(port) + "/";
}

}  // namespace

class HostProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"}) {
            qunsetenv(name);
        }
        qputenv("HOME", "/nonexistent");
    }
    void thisComputerIsFine()
    {
        const ScriptedServer server([](ServerSide &side, int) { side.waitForPeer(); });
        ProbeRun run("host", url(server.port()), RunOptions());
        QVERIFY(run.wait(30));
        QVERIFY(run.outcome().state == ProbeState::Done);
        QCOMPARE(run.word("host_interface_kind"), std::string("loopback"));
        QCOMPARE(run.flag("host_vpn"), 0);
        QCOMPARE(run.word("host_firewall"), std::string("unknown"));
        QVERIFY(run.number("host_ports_used_ratio") >= 0.0 && run.number("host_ports_used_ratio") < 0.5);
        QVERIFY(run.number("host_descriptors_limit") > 0);
        QVERIFY(run.number("host_memory_available_ratio") > 0 && run.number("host_memory_available_ratio") <= 1);
        QVERIFY(run.number("host_watched_s") > 0);
        QVERIFY(run.word("host_problem") != "-");
        QVERIFY(server.connections() <= 1);
    }
    void aRefusedPortIsNoProblemOfThisComputer()
    {
        ProbeRun run("host", url(unusedPort()), RunOptions());
        QVERIFY(run.wait(30));
        QCOMPARE(run.word("host_firewall"), std::string("unknown"));
        QVERIFY(run.word("host_problem") != "firewall" && run.word("host_problem") != "ports");
    }
    void proxyIsNamedWithoutItsPassword()
    {
        qputenv("http_proxy", "http://me:secret@proxy.example:3128");
        ProbeRun run("host", url(unusedPort()), RunOptions());
        QVERIFY(run.wait(30));
        QCOMPARE(run.word("host_proxy"), std::string("proxy.example:3128"));
        QCOMPARE(run.word("host_proxy_source"), std::string("environment"));
    }
    void descriptorsRunOut()
    {
        const ScriptedServer server([](ServerSide &side, int) { side.waitForPeer(); });
        ProbeRun run("host", url(server.port()), RunOptions());
        QVERIFY(server.waitForConnections(1));  // its socket is open; the reading of the limits comes later
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &old), 0);
        rlimit low = old;
        std::vector<int> held;
        for (int i = 0; i < 40; ++i) {
            held.push_back(dup(0));
        }
        low.rlim_cur = static_cast<rlim_t>(held.back()) + 2;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &low), 0);
        const bool ended = run.wait(30);
        setrlimit(RLIMIT_NOFILE, &old);
        for (const int fd : held) {
            ::close(fd);
        }
        QVERIFY(ended);
        QCOMPARE(run.word("host_problem"), std::string("descriptors"));
        QCOMPARE(run.number("host_descriptors_limit"), static_cast<double>(low.rlim_cur));
    }
    void cancelled()
    {
        const SilentPort silent;
        ProbeRun run("host", url(silent.port()), RunOptions());
        run.cancel();
        QVERIFY(run.wait(10));
        QVERIFY(run.outcome().state == ProbeState::Cancelled);
        QVERIFY(find(run.outcome().findings, "host_problem") == nullptr);
    }
};

RESETSCOPE_TEST(HostProbeTest)
#include "host_probe_test.moc"
