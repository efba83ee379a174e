// SPDX-License-Identifier: GPL-3.0-or-later
// The helper that records packets: what it refuses, what it records, when it ends, and which rights it keeps.
#include "probes/capture/capture.h"
#include "probes/live/helper_arguments.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <array>
#include <cstring>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace resetscope::probes;
using namespace resetscope::probes::live;

namespace {

const QString kHelper = QStringLiteral(RESETSCOPE_BIN_DIR "/resetscope-capture-helper");

/// A listening socket on loopback, and connections to it that carry a word and end.
class Service {
public:
    explicit Service(bool six = false, std::uint16_t port = 0) : m_six(six)
    {
        m_listener = ::socket(six ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int on = 1;
        ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        sockaddr_storage where = address(port);
        socklen_t size = sizeof where;
        m_good = m_listener >= 0 && ::bind(m_listener, reinterpret_cast<sockaddr *>(&where), length()) == 0 &&
                 ::listen(m_listener, 8) == 0 &&
                 ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&where), &size) == 0;
        m_port = ntohs(six ? reinterpret_cast<sockaddr_in6 &>(where).sin6_port
                           : reinterpret_cast<sockaddr_in &>(where).sin_port);
    }
    ~Service() { ::close(m_listener); }
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] std::uint16_t port() const { return m_port; }

    bool talk(std::size_t bytes = 5) const
    {
        const int client = ::socket(m_six ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_storage where = address(m_port);
        bool ok = ::connect(client, reinterpret_cast<const sockaddr *>(&where), length()) == 0;
        const int server = ok ? ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC) : -1;
        const std::string word(bytes, 'x');
        ok = ok && ::send(client, word.data(), word.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(word.size());
        std::string got(bytes, ' ');
        ok = ok && ::recv(server, got.data(), got.size(), MSG_WAITALL) == static_cast<ssize_t>(got.size());
        ::close(client);
        char end = 0;
        ok = ok && ::recv(server, &end, 1, 0) == 0;
        ::close(server);
        return ok;
    }

private:
    [[nodiscard]] socklen_t length() const { return m_six ? sizeof(sockaddr_in6) : sizeof(sockaddr_in); }
    [[nodiscard]] sockaddr_storage address(std::uint16_t port) const
    {
        sockaddr_storage result{};
        if (m_six) {
            auto &six = reinterpret_cast<sockaddr_in6 &>(result);
            six.sin6_family = AF_INET6;
            six.sin6_addr = in6addr_loopback;
            six.sin6_port = htons(port);
        } else {
            auto &four = reinterpret_cast<sockaddr_in &>(result);
            four.sin_family = AF_INET;
            four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            four.sin_port = htons(port);
        }
        return result;
    }
    bool m_six;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    bool m_good = false;
};

/// One run of the helper.
class Helper {
public:
    ~Helper()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    /// Waits until packets are recorded.
    bool record(const QStringList &words)
    {
        m_process.start(kHelper, QStringList{u"record"_s} + words);
        while (m_out.size() < 24 && m_process.waitForReadyRead(10000)) {
            m_out += m_process.readAllStandardOutput();
        }
        return m_out.size() >= 24;
    }
    void closeInput() { m_process.closeWriteChannel(); }
    bool finish()
    {
        const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(20000);
        m_out += m_process.readAllStandardOutput();
        m_err += m_process.readAllStandardError();
        return ended && m_process.exitStatus() == QProcess::NormalExit;
    }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] const QByteArray &out() const { return m_out; }
    [[nodiscard]] const QByteArray &err() const { return m_err; }
    [[nodiscard]] capture::CaptureReport report() const
    {
        auto read = capture::readCapture(capture::memorySource(
            reinterpret_cast<const std::uint8_t *>(m_out.constData()), static_cast<std::size_t>(m_out.size())));
        auto *found = std::get_if<capture::CaptureReport>(&read);
        return found != nullptr ? std::move(*found) : capture::CaptureReport();
    }

private:
    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};

QStringList order(std::uint16_t port, int seconds = 60, int bytes = 1'000'000)
{
    return {u"--address"_s, u"127.0.0.1"_s,           u"--port"_s,  QString::number(port),
            u"--seconds"_s, QString::number(seconds), u"--bytes"_s, QString::number(bytes)};
}

}  // namespace

class CaptureHelperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void understandsItsOrder();
    void refuses_data();
    void refuses();
    void saysWhenItIsNotAllowed();
    void recordsTheTargetAndNothingElse();
    void recordsBothFamilies();
    void keepsNoRights();
    void endsWhenNobodyReads();
    void endsAfterItsBytes();
    void endsAfterItsSeconds();

private:
    bool m_allowed = false;
};

void CaptureHelperTest::initTestCase()
{
    QVERIFY2(QFile::exists(kHelper), qPrintable(kHelper));
    const int status = QProcess::execute(kHelper, {u"check"_s});
    QVERIFY2(status == static_cast<int>(HelperExit::Done) || status == static_cast<int>(HelperExit::NotAllowed),
             qPrintable(QString::number(status)));
    m_allowed = status == static_cast<int>(HelperExit::Done);
}

#define NEEDS_PACKETS                                                                                                  \
    if (!m_allowed) {                                                                                                  \
        QSKIP("packets cannot be recorded here");                                                                      \
    }

void CaptureHelperTest::understandsItsOrder()
{
    const auto parsed =
        parseHelperArguments({"record", "--address", "127.0.0.1", "--address", "2001:DB8:0:0::1", "--address",
                              "127.0.0.1", "--port", "443", "--seconds", "5", "--bytes", "5000"});
    const auto *given = std::get_if<HelperOrder>(&parsed);
    QVERIFY(given != nullptr);
    QCOMPARE(given->addresses, (std::vector<std::string>{"127.0.0.1", "2001:db8::1"}));
    QCOMPARE(given->port, 443);
    QCOMPARE(filterOf(*given),
             std::string("(src host 127.0.0.1 and tcp src port 443) or (dst host 127.0.0.1 and tcp dst port 443) or "
                         "(src host 2001:db8::1 and tcp src port 443) or (dst host 2001:db8::1 and tcp dst port 443)"));
    QVERIFY(std::holds_alternative<HelperOrder>(parseHelperArguments({"check"})));
    QVERIFY(std::holds_alternative<HelperOrder>(
        parseHelperArguments({"record", "--address", "::1", "--port", "1", "--seconds", "1", "--bytes", "4096"})));
}

void CaptureHelperTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
    const QStringList rest{u"--port"_s, u"80"_s, u"--seconds"_s, u"1"_s, u"--bytes"_s, u"4096"_s};
    const auto address = [&](const char *name, const QString &text) {
        QTest::newRow(name) << QStringList{u"record"_s, u"--address"_s, text} + rest;
    };
    row("nothing", {});
    row("another word", {u"listen"_s});
    row("check with more", {u"check"_s, u"--port"_s, u"1"_s});
    row("no address", QStringList{u"record"_s} + rest);
    row("no port", {u"record"_s, u"--address"_s, u"127.0.0.1"_s, u"--seconds"_s, u"1"_s, u"--bytes"_s, u"4096"_s});
    row("a filter", QStringList{u"record"_s, u"--address"_s, u"127.0.0.1"_s, u"--filter"_s, u"tcp"_s} + rest);
    row("an interface", QStringList{u"record"_s, u"--address"_s, u"127.0.0.1"_s, u"--interface"_s, u"any"_s} + rest);
    row("a file", QStringList{u"record"_s, u"--address"_s, u"127.0.0.1"_s, u"--write"_s, u"/tmp/x"_s} + rest);
    row("without a value", QStringList{u"record"_s, u"--address"_s, u"127.0.0.1"_s} + rest + QStringList{u"--port"_s});
    row("two ports", QStringList{u"record"_s, u"--address"_s, u"127.0.0.1"_s, u"--port"_s, u"81"_s} + rest);
    address("name", u"localhost"_s);
    address("filter in the address", u"127.0.0.1 or tcp"_s);
    address("network", u"10.0.0.0/8"_s);
    address("empty", {});
    address("everything", u"0.0.0.0"_s);
    address("everything, IPv6", u"::"_s);
    address("broadcast", u"255.255.255.255"_s);
    address("multicast", u"224.0.0.1"_s);
    address("multicast, IPv6", u"ff02::1"_s);
    address("mapped", u"::ffff:10.0.0.1"_s);
    address("scope", u"fe80::1%lo"_s);
    address("short form", u"127.1"_s);
    address("very long", QString(100'000, u'1'));
    QStringList many{u"record"_s};
    for (int i = 1; i <= 17; ++i) {
        many << u"--address"_s << u"10.0.0.%1"_s.arg(i);
    }
    row("too many addresses", many + rest);
    for (const auto &[name, option, value] : {std::tuple{"port 0", u"--port"_s, u"0"_s},
                                              {"port 65536", u"--port"_s, u"65536"_s},
                                              {"port by name", u"--port"_s, u"http"_s},
                                              {"port range", u"--port"_s, u"1-65535"_s},
                                              {"seconds 0", u"--seconds"_s, u"0"_s},
                                              {"for ever", u"--seconds"_s, u"99999999"_s},
                                              {"negative", u"--seconds"_s, u"-1"_s},
                                              {"fraction", u"--seconds"_s, u"1.5"_s},
                                              {"bytes 0", u"--bytes"_s, u"0"_s},
                                              {"a disk full", u"--bytes"_s, u"99999999999999999999"_s}}) {
        QStringList words = QStringList{u"record"_s, u"--address"_s, u"127.0.0.1"_s} + rest;
        words[words.indexOf(option) + 1] = value;
        row(name, words);
    }
}

void CaptureHelperTest::refuses()
{
    QFETCH(QStringList, words);
    QProcess process;
    process.start(kHelper, words);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), static_cast<int>(HelperExit::Usage));
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

void CaptureHelperTest::saysWhenItIsNotAllowed()
{
    if (::geteuid() != 0) {
        QSKIP("only root can take the right away for a test");
    }
    QProcess process;
    process.start(u"setpriv"_s, {u"--bounding-set=-net_raw"_s, kHelper, u"check"_s});
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), static_cast<int>(HelperExit::NotAllowed));
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

void CaptureHelperTest::recordsTheTargetAndNothingElse()
{
    NEEDS_PACKETS
    const Service target;
    const Service other;
    const Service sameInOtherFamily(true, target.port());
    QVERIFY(target.good() && other.good() && sameInOtherFamily.good());
    QVERIFY(target.talk());  // before: not recorded
    Helper helper;
    QVERIFY2(helper.record(order(target.port())), helper.err().constData());
    constexpr int kTalks = 5;
    for (int i = 0; i < kTalks; ++i) {
        QVERIFY(target.talk() && other.talk() && sameInOtherFamily.talk());
    }
    helper.closeInput();
    QVERIFY(helper.finish());
    QCOMPARE(helper.exitCode(), 0);
    const auto report = helper.report();
    QCOMPARE(report.totals.connections, std::uint64_t{kTalks});
    QCOMPARE(report.totals.packets, report.totals.tcpPackets);
    QVERIFY2(helper.err().startsWith("ended=input packets=" + QByteArray::number(report.totals.packets) + ' '),
             helper.err().constData());
    QCOMPARE(report.connections.size(), std::size_t{kTalks});
    for (const capture::ConnectionRecord &connection : report.connections) {
        QCOMPARE(connection.server.host(), std::string("127.0.0.1"));
        QCOMPARE(connection.server.port, target.port());
        QCOMPARE(connection.bytesToServer, std::uint64_t{5});
        QCOMPARE(connection.resent, 0U);  // each packet once, though loopback sees it twice
        QVERIFY(connection.end == capture::EndKind::FinClient);
    }
}

void CaptureHelperTest::recordsBothFamilies()
{
    NEEDS_PACKETS
    const Service four;
    const Service six(true, four.port());
    QVERIFY(four.good() && six.good());
    Helper helper;
    QVERIFY(helper.record(QStringList{u"--address"_s, u"::1"_s} + order(four.port())));
    QVERIFY(four.talk() && six.talk());
    helper.closeInput();
    QVERIFY(helper.finish());
    QCOMPARE(helper.report().totals.connections, std::uint64_t{2});
}

void CaptureHelperTest::keepsNoRights()
{
    NEEDS_PACKETS
    const Service target;
    Helper helper;
    QVERIFY(helper.record(order(target.port())));
    QFile file(u"/proc/%1/status"_s.arg(helper.pid()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray status = file.readAll();
    for (const char *none : {"CapInh:\t0000000000000000\n", "CapPrm:\t0000000000000000\n",
                             "CapEff:\t0000000000000000\n", "CapAmb:\t0000000000000000\n", "NoNewPrivs:\t1\n"}) {
        QVERIFY2(status.contains(none), status.constData());
    }
    QVERIFY(!status.contains("Uid:\t0\t"));
    helper.closeInput();
    QVERIFY(helper.finish());
}

void CaptureHelperTest::endsWhenNobodyReads()
{
    NEEDS_PACKETS
    const Service target;
    QProcess shell;  // its standard input, and so the helper's, stays open
    const QString script = u"{ \"$@\"; echo \"status $?\" >&2; } | head -c 24 >/dev/null"_s;
    shell.start(u"sh"_s, QStringList{u"-c"_s, script, u"sh"_s, kHelper, u"record"_s} + order(target.port(), 600));
    QVERIFY(shell.waitForFinished(20000));
    const QByteArray err = shell.readAllStandardError();
    QVERIFY2(err.contains("ended=output") && err.contains("status 0"), err.constData());
}

void CaptureHelperTest::endsAfterItsBytes()
{
    NEEDS_PACKETS
    const Service target;
    Helper helper;
    QVERIFY(helper.record(order(target.port(), 600, 4096)));
    for (int i = 0; i < 30; ++i) {
        QVERIFY(target.talk(400));
    }
    QVERIFY(helper.finish());
    QCOMPARE(helper.exitCode(), 0);
    QVERIFY2(helper.err().startsWith("ended=bytes "), helper.err().constData());
    QVERIFY(helper.out().size() <= 4096 && helper.out().size() > 3000);
    QVERIFY(helper.report().warnings.empty());  // it ends between two packets
}

void CaptureHelperTest::endsAfterItsSeconds()
{
    NEEDS_PACKETS
    const Service target;
    Helper helper;
    QVERIFY(helper.record(order(target.port(), 1)));
    QVERIFY(helper.finish());
    QCOMPARE(helper.exitCode(), 0);
    QVERIFY2(helper.err().startsWith("ended=time "), helper.err().constData());
}

RESETSCOPE_TEST(CaptureHelperTest)
#include "capture_helper_test.moc"
