// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_finish.h"

#include "app/report/pdf_text_map.h"
#include "probes/core/log.h"

// Only the shared pointers of the standard library in libqpdf's interface.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <string>

namespace resetscope::app::report {

namespace {

using Object = QPDFObjectHandle;

class Finisher {
public:
    Finisher(QPDF &pdf, const PdfExtras &extras)
        : m_pdf(pdf), m_extras(extras), m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void run()
    {
        Object root = m_pdf.getRoot();
        if (!m_extras.language.isEmpty()) {
            root.replaceKey("/Lang", Object::newUnicodeString(m_extras.language.toStdString()));
        }
        Object view = Object::newDictionary();
        view.replaceKey("/DisplayDocTitle", Object::newBool(true));
        if (m_extras.rightToLeft) {
            view.replaceKey("/Direction", Object::newName("/R2L"));
        }
        root.replaceKey("/ViewerPreferences", view);
        Object info = m_pdf.getTrailer().getKey("/Info");
        if (info.isDictionary() && !m_extras.subject.isEmpty()) {
            info.replaceKey("/Subject", Object::newUnicodeString(m_extras.subject.toStdString()));
        }
        if (!m_extras.bookmarks.empty()) {
            root.replaceKey("/Outlines", bookmarks());
            root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
        }
        for (const PdfLink &link : m_extras.links) {
            addLink(link);
        }
        for (Object object : m_pdf.getAllObjects()) {
            if (object.isDictionary() && object.getKey("/ToUnicode").isStream()) {
                Object map = object.getKey("/ToUnicode");
                replaceData(map, searchableTextMap(dataOf(map), m_extras.language));
            }
        }
        for (QPDFPageObjectHelper &page : m_pages) {
            for (Object content : page.getPageContents()) {
                replaceData(content, glyphsInVisualOrder(dataOf(content)));
            }
        }
    }

private:
    [[nodiscard]] static QByteArray dataOf(Object stream)
    {
        const auto data = stream.getStreamData(qpdf_dl_all);
        return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
    }

    static void replaceData(Object stream, const QByteArray &data)
    {
        stream.replaceStreamData(data.toStdString(), Object::newNull(), Object::newNull());
    }

    [[nodiscard]] Object page(int number)
    {
        const auto last = static_cast<int>(m_pages.size()) - 1;
        return m_pages.at(static_cast<std::size_t>(std::clamp(number, 0, last))).getObjectHandle();
    }

    [[nodiscard]] double heightOf(int number)
    {
        return page(number).getKey("/MediaBox").getArrayItem(3).getNumericValue();
    }

    [[nodiscard]] Object destination(const PdfPlace &place)
    {
        return Object::newArray({page(place.page), Object::newName("/XYZ"), Object::newNull(),
                                 Object::newReal(std::max(0.0, heightOf(place.page) - place.top), 2),
                                 Object::newNull()});
    }

    /// An item of the outline with the deeper ones behind it; `next` moves past all of them.
    Object branch(Object parent, int level, std::size_t &next, int &shown)
    {
        std::vector<Object> items;
        while (next < m_extras.bookmarks.size() && m_extras.bookmarks[next].level >= level) {
            const PdfBookmark &bookmark = m_extras.bookmarks[next++];
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", Object::newUnicodeString(bookmark.title.toStdString()));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(bookmark.target));
            int below = 0;
            branch(item, bookmark.level + 1, next, below);
            if (below > 0 && bookmark.level > 1) {
                item.replaceKey("/Count", Object::newInteger(-below));  // folded; the reader may open it
                below = 0;
            }
            shown += 1 + below;
            items.push_back(item);
        }
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0) {
                items[i].replaceKey("/Prev", items[i - 1]);
            }
            if (i + 1 < items.size()) {
                items[i].replaceKey("/Next", items[i + 1]);
            }
        }
        if (!items.empty()) {
            parent.replaceKey("/First", items.front());
            parent.replaceKey("/Last", items.back());
            parent.replaceKey("/Count", Object::newInteger(shown));
        }
        return parent;
    }

    [[nodiscard]] Object bookmarks()
    {
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        std::size_t next = 0;
        int shown = 0;
        return branch(root, 1, next, shown);
    }

    void addLink(const PdfLink &link)
    {
        const double height = heightOf(link.page);
        Object note = Object::newDictionary();
        note.replaceKey("/Type", Object::newName("/Annot"));
        note.replaceKey("/Subtype", Object::newName("/Link"));
        note.replaceKey("/Rect", Object::newArray(Object::Rectangle(link.area.left(), height - link.area.bottom(),
                                                                    link.area.right(), height - link.area.top())));
        note.replaceKey("/Border",
                        Object::newArray({Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)}));
        note.replaceKey("/F", Object::newInteger(4));  // print
        note.replaceKey("/Dest", destination(link.target));
        Object target = page(link.page);
        Object notes = target.getKey("/Annots");
        if (!notes.isArray()) {
            notes = Object::newArray();
        }
        notes.appendItem(m_pdf.makeIndirectObject(note));
        target.replaceKey("/Annots", notes);
    }

    QPDF &m_pdf;
    const PdfExtras &m_extras;
    std::vector<QPDFPageObjectHelper> m_pages;
};

}  // namespace

QByteArray finishPdf(const QByteArray &bytes, const PdfExtras &extras)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        Finisher(pdf, extras).run();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto out = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(out->getBuffer()), static_cast<qsizetype>(out->getSize())};
    } catch (const std::exception &error) {
        log::warning("report", error.what());
        return bytes;
    }
}

}  // namespace resetscope::app::report
