// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/http/server_product.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope::probes;

class ServerProductTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void products_data();
    void products();
    void errorPageOfHaproxy();
    void habitsOfNode();
};

void ServerProductTest::products_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("product");
    const auto row = [](const char *header, const char *value, const char *product) {
        QTest::newRow((QByteArray(header) + ": " + value).constData())
            << QByteArray(header) << QByteArray(value) << QByteArray(product);
    };
    row("server", "nginx/1.22.1", "nginx");
    row("server", "openresty/1.21", "nginx");
    row("server", "Apache/2.4.57 (Debian)", "Apache httpd");
    row("server", "Apache-Coyote/1.1", "Apache Tomcat");
    row("server", "istio-envoy", "Envoy");
    row("server", "Microsoft-IIS/10.0", "IIS");
    row("server", "awselb/2.0", "AWS ALB");
    row("server", "cloudflare", "Cloudflare");
    row("server", "gunicorn", "gunicorn");
    row("server", "uvicorn", "uvicorn");
    row("server", "SimpleHTTP/0.6 Python/3.11.2", "Python http.server");
    row("server", "something-of-ours", "");
    row("cf-ray", "8a1", "Cloudflare");
    row("x-envoy-upstream-service-time", "3", "Envoy");
    row("via", "1.1 varnish", "Varnish");
    row("x-powered-by", "Express", "Node.js");
    row("date", "today", "");
}

void ServerProductTest::products()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, product);
    HttpResponse response;
    response.status = 200;
    response.headers.emplace_back(header.toStdString(), value.toStdString());
    QCOMPARE(QByteArray::fromStdString(serverProduct(response)), product);
}

void ServerProductTest::errorPageOfHaproxy()
{
    HttpResponse response;
    response.status = 503;
    response.bodyStart =
        "<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n"
        "</body></html>\n";
    QCOMPARE(serverProduct(response), std::string("HAProxy"));
    response.status = 200;
    QCOMPARE(serverProduct(response), std::string());
}

void ServerProductTest::habitsOfNode()
{
    HttpResponse response;
    response.status = 200;
    response.headers = {{"date", "x"}, {"connection", "keep-alive"}, {"keep-alive", "timeout=5"}};
    QCOMPARE(serverProduct(response), std::string("Node.js"));
    response.headers.back().second = "timeout=5, max=100";
    QCOMPARE(serverProduct(response), std::string());
    response.headers.back().second = "timeout=5";
    response.headers.emplace_back("server", "mine");
    QCOMPARE(serverProduct(response), std::string());
}

RESETSCOPE_TEST(ServerProductTest)
#include "server_product_test.moc"
