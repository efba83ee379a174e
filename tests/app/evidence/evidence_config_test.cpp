// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/config_text.h"
#include "tests/app/evidence/evidence_support.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace resetscope::app;
using namespace resetscope::tests;

namespace {

const ConfigScope *scope(const EvidenceReport &report, const QString &name)
{
    for (const ConfigScope &each : report.configurations) {
        if (each.name.contains(name)) {
            return &each;
        }
    }
    return nullptr;
}

const ChainLink *link(const EvidenceReport &report, const QString &rule)
{
    for (const ChainLink &each : report.chain.links) {
        if (each.rule == rule) {
            return &each;
        }
    }
    return nullptr;
}

const QByteArray kNginx = "events {}\nhttp {\n"
                          "  keepalive_timeout 65;\n"
                          "  include conf.d/*.conf;\n"
                          "  upstream app { server 127.0.0.1:8080; keepalive 16; keepalive_timeout 60s; }\n"
                          "}\n";
const QByteArray kSite = "server {\n  listen 80; server_name shop.example;\n  client_max_body_size 100m; # large\n"
                         "  location /api {\n    proxy_http_version 1.1;\n    proxy_set_header Connection \"\";\n"
                         "    proxy_read_timeout 30s;\n    proxy_pass http://app;\n  }\n"
                         "  location /small { client_max_body_size 2k; return 200 \"a } in quotes;\"; }\n}\n";
const QByteArray kApache =
    "Listen 8080\nTimeout 300\nKeepAliveTimeout 5\nLimitRequestBody 1048576\nDefine BACK 10.0.0.9\n"
    "<VirtualHost *:8080>\n  ServerName app\n  ProxyPass / http://${BACK}:9000/ timeout=120\n</VirtualHost>\n";

}  // namespace

class EvidenceConfigTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unitsAreRead()
    {
        QCOMPARE(secondsOf(u"30"_s, 1), 30.0);
        QCOMPARE(secondsOf(u"30"_s, 0.001), 0.03);
        QCOMPARE(secondsOf(u"1m30s"_s, 1), 90.0);
        QCOMPARE(secondsOf(u"1h 5m"_s, 1), 3900.0);
        QCOMPARE(secondsOf(u"500ms"_s, 1), 0.5);
        QVERIFY(!secondsOf(u"soon"_s, 1));
        QVERIFY(!secondsOf(QString(), 1));
        QCOMPARE(bytesOf(u"1m"_s), 1048576.0);
        QCOMPARE(bytesOf(u"8K"_s), 8192.0);
        QVERIFY(!bytesOf(u"lots"_s));
        QCOMPARE(portOf(u"[::]:443"_s), u"443"_s);
        QCOMPARE(portOf(u"unix:/run/x"_s), QString());
    }

    void nginxInheritsAndIncludes()
    {
        EvidenceFiles files;
        files.add(u"nginx.conf"_s, kNginx);
        const QString site = files.add(u"conf.d/site.conf"_s, kSite);
        const EvidenceReport report = files.read();
        QVERIFY2(report.notes.empty(), qPrintable(all(report)));
        const ConfigScope *api = scope(report, u"location /api"_s);
        QVERIFY(api != nullptr);
        QCOMPARE(api->upstreams, QStringList{u"127.0.0.1:8080"_s});
        QVERIFY(api->keepsUpstream);
        QCOMPARE(api->setting(Limit::ClientIdle)->value, 65.0);
        QCOMPARE(api->setting(Limit::BodySize)->value, 100 * 1048576.0);
        QCOMPARE(api->setting(Limit::BodySize)->file, site);
        QCOMPARE(api->setting(Limit::BodySize)->line, 3);
        QCOMPARE(api->setting(Limit::UpstreamRead)->line, 7);
        QVERIFY(api->setting(Limit::ClientBody)->isDefault);
        QCOMPARE(scope(report, u"/small"_s)->setting(Limit::BodySize)->value, 2048.0);
        // The included file does not stand for itself as well.
        QCOMPARE(std::count_if(report.configurations.begin(), report.configurations.end(),
                               [](const ConfigScope &each) { return each.name.contains(u"/api"_s); }),
                 1);
    }

    void reuseNeedsItsHeader()
    {
        EvidenceFiles files;
        files.add(u"nginx.conf"_s, kNginx);
        files.add(u"conf.d/site.conf"_s, QByteArray(kSite).replace("proxy_set_header Connection \"\";", ""));
        QVERIFY(!scope(files.read(), u"/api"_s)->keepsUpstream);
    }

    void theChainNamesTheWrongLink()
    {
        EvidenceFiles files;
        files.add(u"nginx.conf"_s, kNginx);
        files.add(u"conf.d/site.conf"_s, kSite);
        const QString apache = files.add(u"apache.conf"_s, kApache);
        const EvidenceReport report = files.read();
        const ChainLink *keepalive = link(report, u"keepalive"_s);
        QVERIFY2(keepalive != nullptr, qPrintable(all(report)));
        QVERIFY(keepalive->violated);
        QVERIFY(!keepalive->uncertain);
        QCOMPARE(keepalive->front.value, 60.0);
        QCOMPARE(keepalive->back.value, 5.0);
        QCOMPARE(keepalive->back.file, apache);
        QCOMPARE(keepalive->back.line, 3);
        QCOMPARE(keepalive->fix, u"KeepAliveTimeout 72"_s);
        const ChainLink *gateway = link(report, u"gateway"_s);
        QVERIFY(gateway != nullptr && gateway->violated);
        QCOMPARE(gateway->back.value, 120.0);
        QCOMPARE(gateway->fix, u"proxy_read_timeout 125s;"_s);
        const ChainLink *body = link(report, u"body"_s);
        QVERIFY(body != nullptr && body->violated);
        QCOMPARE(body->fix, u"LimitRequestBody 104857600"_s);
        QCOMPARE(count(report, "ev_chain_keepalive"), 1.0);
        // From the client inwards.
        QVERIFY(report.chain.hops.front().product == "nginx"_L1 && report.chain.hops.back().product == "apache"_L1);
    }

    void aRightChainIsQuiet()
    {
        EvidenceFiles files;
        files.add(u"nginx.conf"_s, QByteArray(kNginx).replace("keepalive_timeout 60s", "keepalive_timeout 4s"));
        files.add(u"conf.d/site.conf"_s, QByteArray(kSite).replace("30s", "200s").replace("100m", "1m"));
        files.add(u"apache.conf"_s, QByteArray(kApache).replace("KeepAliveTimeout 5", "KeepAliveTimeout 65"));
        const EvidenceReport report = files.read();
        QVERIFY(link(report, u"keepalive"_s) != nullptr);
        for (const ChainLink &each : report.chain.links) {
            QVERIFY2(!each.violated, qPrintable(each.sentence));
        }
        QCOMPARE(count(report, "ev_chain_keepalive"), 0.0);
    }

    void haproxyCountsMilliseconds()
    {
        EvidenceFiles files;
        files.add(u"h"_s, "global\n  maxconn 100\ndefaults\n  mode http\n  timeout client 30s\n  timeout server 45000\n"
                          "  timeout http-keep-alive 2s\nfrontend f\n  bind 10.0.0.1:443,:8443\n  default_backend b\n"
                          "  timeout client 1m\nbackend b\n  server s1 10.0.0.2:80 check\n  timeout connect fast\n");
        const EvidenceReport report = files.read();
        const ConfigScope *front = scope(report, u"frontend f"_s);
        QVERIFY2(front != nullptr, qPrintable(all(report)));
        QCOMPARE(front->listens, (QStringList{u"443"_s, u"8443"_s}));
        QCOMPARE(front->upstreams, QStringList{u"10.0.0.2:80"_s});
        QCOMPARE(front->setting(Limit::ClientBody)->value, 60.0);
        QCOMPARE(front->setting(Limit::ClientIdle)->value, 2.0);
        QCOMPARE(front->setting(Limit::UpstreamRead)->value, 45.0);
        QCOMPARE(front->setting(Limit::UpstreamRead)->line, 6);
        QCOMPARE(report.notes.size(), std::size_t(1));
        QCOMPARE(report.notes.front().line, 14);
    }

    void envoyYamlIsRead()
    {
        EvidenceFiles files;
        files.add(
            u"envoy.yaml"_s,
            "static_resources:\n  listeners:\n  - name: main\n    address:\n      socket_address: { address: 0.0.0.0, "
            "port_value: 8443 }\n"
            "    filter_chains:\n    - filters:\n      - name: hcm\n        typed_config:\n"
            "          \"@type\": "
            "type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager\n"
            "          stream_idle_timeout: 20s\n          common_http_protocol_options:\n            idle_timeout: "
            "90s\n"
            "          route_config:\n            virtual_hosts:\n            - name: all\n              routes:\n"
            "              - match: { prefix: \"/\" }\n                route:\n                  cluster: app\n        "
            "          timeout: 7s\n"
            "  clusters:\n  - name: app\n    connect_timeout: 1s\n    load_assignment:\n      endpoints:\n      - "
            "lb_endpoints:\n"
            "        - endpoint:\n            address:\n              socket_address:\n                address: "
            "10.0.0.5\n                port_value: 8080\n");
        const EvidenceReport report = files.read();
        const ConfigScope *listener = scope(report, u"8443"_s);
        QVERIFY2(listener != nullptr, qPrintable(all(report)));
        QCOMPARE(listener->setting(Limit::ClientIdle)->value, 90.0);
        QCOMPARE(listener->setting(Limit::ClientIdle)->line, 13);
        QCOMPARE(listener->setting(Limit::UpstreamRead)->value, 7.0);
        QCOMPARE(listener->upstreams, QStringList{u"10.0.0.5:8080"_s});
    }

    void awsAttributesJoinTheChain()
    {
        EvidenceFiles files;
        files.add(u"lb.json"_s,
                  "{\"Attributes\": [\n {\"Key\": \"idle_timeout.timeout_seconds\", \"Value\": \"60\"}\n]}");
        files.add(u"apache.conf"_s, kApache);
        const EvidenceReport report = files.read();
        const ChainLink *keepalive = link(report, u"keepalive"_s);
        QVERIFY2(keepalive != nullptr, qPrintable(all(report)));
        QVERIFY(keepalive->violated && keepalive->uncertain);
        QCOMPARE(keepalive->front.line, 2);
    }

    void aMeasurementFindsItsLine()
    {
        EvidenceFiles files;
        const QString path = files.add(
            u"nginx.conf"_s, "events {}\nhttp { server { listen 80;\n keepalive_timeout 12s;\n root /srv; } }\n");
        EvidenceOptions options;
        options.measured = {{"keepalive_timeout_s", 12.1, 12.0, 12.2, "s", "keepalive"}};
        const EvidenceReport same = files.read(options);
        QCOMPARE(same.chain.links.size(), std::size_t(1));
        QVERIFY(!same.chain.links.front().violated);
        QCOMPARE(same.chain.links.front().back.file, path);
        QCOMPARE(same.chain.links.front().back.line, 3);
        options.measured.front().value = 5.0;
        const EvidenceReport shorter = files.read(options);
        QVERIFY(shorter.chain.links.front().violated);
    }

    void brokenConfigurationsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("missing semicolon")
            << QByteArray("http {\n server {\n listen 80;\n keepalive_timeout 5\n }\n}\n") << 4;
        QTest::newRow("missing brace") << QByteArray("http {\n server {\n listen 80;\n keepalive_timeout 5;\n") << 4;
        QTest::newRow("brace too many") << QByteArray("http {\n server {\n listen 80;\n keepalive_timeout 5;\n } } }\n")
                                        << 5;
        QTest::newRow("missing include")
            << QByteArray("http {\n include other.conf;\n server {\n listen 80;\n keepalive_timeout 5; } }\n") << 2;
        QTest::newRow("circle")
            << QByteArray("http {\n include nginx.conf;\n server {\n listen 80;\n keepalive_timeout 5; } }\n") << 2;
    }
    void brokenConfigurationsAreNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        EvidenceFiles files;
        files.add(u"nginx.conf"_s, text);
        const EvidenceReport report = files.read();
        QVERIFY2(!report.notes.empty(), qPrintable(all(report)));
        QCOMPARE(report.notes.front().line, static_cast<qint64>(line));
        const ConfigScope *server = scope(report, u"server"_s);
        QVERIFY(server != nullptr);
        QCOMPARE(server->setting(Limit::ClientIdle)->value, 5.0);
    }

    void deepNestingEnds()
    {
        EvidenceFiles files;
        files.add(u"nginx.conf"_s, "http { server { listen 80; } }\n" + QByteArray("location a {\n").repeated(20000));
        QVERIFY(!files.read().notes.empty());
    }
};

RESETSCOPE_TEST(EvidenceConfigTest)
#include "evidence_config_test.moc"
