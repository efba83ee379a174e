// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/http/server_product.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace resetscope::probes {
namespace {

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
    return text;
}

struct Mark {
    std::string_view text;
    std::string_view product;
};

/// Parts of `Server`, in lower case; the first that fits wins, so special ones come before general ones.
constexpr std::array kServerMarks{
    Mark{"cloudflare", "Cloudflare"},
    Mark{"cloudfront", "Amazon CloudFront"},
    Mark{"awselb", "AWS ALB"},
    Mark{"akamai", "Akamai"},
    Mark{"openresty", "nginx"},
    Mark{"tengine", "nginx"},
    Mark{"nginx", "nginx"},
    Mark{"haproxy", "HAProxy"},
    Mark{"envoy", "Envoy"},
    Mark{"traefik", "Traefik"},
    Mark{"caddy", "Caddy"},
    Mark{"kong", "Kong"},
    Mark{"varnish", "Varnish"},
    Mark{"squid", "Squid"},
    Mark{"apache-coyote", "Apache Tomcat"},
    Mark{"tomcat", "Apache Tomcat"},
    Mark{"apachetrafficserver", "Apache Traffic Server"},
    Mark{"ats/", "Apache Traffic Server"},
    Mark{"apache", "Apache httpd"},
    Mark{"litespeed", "LiteSpeed"},
    Mark{"lighttpd", "lighttpd"},
    Mark{"microsoft-azure-application-gateway", "Azure Application Gateway"},
    Mark{"microsoft-iis", "IIS"},
    Mark{"microsoft-httpapi", "IIS"},
    Mark{"kestrel", "Kestrel"},
    Mark{"gunicorn", "gunicorn"},
    Mark{"uvicorn", "uvicorn"},
    Mark{"hypercorn", "Hypercorn"},
    Mark{"werkzeug", "Werkzeug"},
    Mark{"basehttp", "Python http.server"},
    Mark{"simplehttp", "Python http.server"},
    Mark{"waitress", "Waitress"},
    Mark{"puma", "Puma"},
    Mark{"jetty", "Jetty"},
    Mark{"cowboy", "Cowboy"},
    Mark{"big-ip", "F5 BIG-IP"},
    Mark{"bigip", "F5 BIG-IP"},
    Mark{"gws", "Google Frontend"},
    Mark{"google frontend", "Google Frontend"},
    Mark{"node", "Node.js"},
};

/// Headers whose mere presence names what added them.
constexpr std::array kHeaderMarks{
    Mark{"cf-ray", "Cloudflare"},
    Mark{"x-amz-cf-id", "Amazon CloudFront"},
    Mark{"x-azure-ref", "Azure Front Door"},
    Mark{"x-kong-proxy-latency", "Kong"},
    Mark{"x-envoy-upstream-service-time", "Envoy"},
    Mark{"x-varnish", "Varnish"},
    Mark{"x-aspnet-version", "IIS"},
};

/// Parts of `Via`; only proxies write it.
constexpr std::array kViaMarks{
    Mark{"cloudfront", "Amazon CloudFront"},
    Mark{"varnish", "Varnish"},
    Mark{"caddy", "Caddy"},
    Mark{"google", "Google Frontend"},
    Mark{"squid", "Squid"},
    Mark{"apachetrafficserver", "Apache Traffic Server"},
    Mark{"kong", "Kong"},
    Mark{"haproxy", "HAProxy"},
};

/// Application servers behind `X-Powered-By`; without a proxy in front they are the server.
constexpr std::array kPoweredByMarks{
    Mark{"express", "Node.js"},
    Mark{"next.js", "Node.js"},
    Mark{"asp.net", "IIS"},
};

template <std::size_t N> std::string match(const std::array<Mark, N> &marks, const std::string &text)
{
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [&text](const Mark &mark) { return text.find(mark.text) != std::string::npos; });
    return found == marks.end() ? std::string() : std::string(found->product);
}

bool hasHeader(const HttpResponse &response, std::string_view name)
{
    return std::any_of(response.headers.begin(), response.headers.end(),
                       [name](const auto &header) { return header.first == name; });
}

/// HAProxy's own error pages carry no Server header but always the same words.
bool haproxyPage(const HttpResponse &response)
{
    const std::string_view body = response.bodyStart;
    return response.status >= 400 && body.starts_with("<html><body><h1>") &&
           (body.find("No server is available to handle this request.") != std::string_view::npos ||
            body.find("The server returned an invalid or incomplete response.") != std::string_view::npos ||
            body.find("The server didn't respond in time.") != std::string_view::npos ||
            body.find("Your browser didn't send a complete request in time.") != std::string_view::npos ||
            body.find("Request forbidden by administrative rules.") != std::string_view::npos ||
            body.find("Your browser sent an invalid request.") != std::string_view::npos);
}

/// Node's HTTP server names itself nowhere, but it announces its keep-alive limit without a `max`, in this order.
bool nodeHabits(const HttpResponse &response)
{
    const auto &headers = response.headers;
    for (std::size_t i = 0; i + 1 < headers.size(); ++i) {
        if (headers[i].first == "connection" && headers[i + 1].first == "keep-alive") {
            const KeepAliveHeader announced = parseKeepAlive(headers[i + 1].second);
            return announced.timeout_s && !announced.max && hasHeader(response, "date");
        }
    }
    return false;
}

}  // namespace

std::string serverProduct(const HttpResponse &response)
{
    const std::string server = lower(response.header("server"));
    if (std::string product = match(kServerMarks, server); !product.empty()) {
        return product;
    }
    for (const Mark &mark : kHeaderMarks) {
        if (hasHeader(response, mark.text)) {
            return std::string(mark.product);
        }
    }
    if (std::string product = match(kViaMarks, lower(response.header("via"))); !product.empty()) {
        return product;
    }
    if (haproxyPage(response)) {
        return "HAProxy";
    }
    if (std::string product = match(kPoweredByMarks, lower(response.header("x-powered-by"))); !product.empty()) {
        return product;
    }
    if (server.empty() && nodeHabits(response)) {
        return "Node.js";
    }
    return {};
}

}  // namespace resetscope::probes
