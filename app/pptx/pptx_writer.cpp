// SPDX-License-Identifier: Apache-2.0
#include "pptx/pptx_writer.h"

#include "pptx/chart_workbook.h"
#include "pptx/deck_look.h"
#include "pptx/opc_package.h"
#include "pptx/pptx_chart.h"
#include "pptx/pptx_slide.h"
#include "pptx/pptx_theme.h"
#include "pptx/slide_shapes.h"

#include <QCoreApplication>

namespace atlas {

namespace {

class PptxWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::PresentationFile)
public:
    static QString noSlides() { return tr("There are no slides to write. Add a slide first."); }
};

constexpr const char* officeTypes = "application/vnd.openxmlformats-officedocument.";
constexpr const char* officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr const char* packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships/";

QString slideType(const char* kind) {
    return QLatin1String(officeTypes) + QStringLiteral("presentationml.%1+xml").arg(QLatin1String(kind));
}
QString officeType(const char* kind) { return QLatin1String(officeTypes) + QLatin1String(kind); }
QString relation(const char* kind) { return QLatin1String(officeRelations) + QLatin1String(kind); }

constexpr QLatin1String presentation("ppt/presentation.xml");
constexpr QLatin1String master("ppt/slideMasters/slideMaster1.xml");
constexpr QLatin1String notesMaster("ppt/notesMasters/notesMaster1.xml");

QString layoutPart(SlidePlan::Layout layout) {
    return QStringLiteral("ppt/slideLayouts/slideLayout%1.xml").arg(static_cast<int>(layout) + 1);
}

class PptxWriter {
public:
    explicit PptxWriter(const Deck& deck) : m_deck(deck) {}

    Result<QByteArray> write() {
        m_package.relate({}, relation("officeDocument"), presentation);
        addProperties();
        addMasters();
        for (const DeckSlide& slide : m_deck.slides)
            TRY(addSlide(slide));
        addPresentation();
        return m_package.bytes(m_deck.created);
    }

private:
    void addProperties() {
        XmlPart core;
        core.element("cp:coreProperties",
                     {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
                      {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                      {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                      {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}},
                     [&] {
                         core.text("dc:title", m_deck.title);
                         core.text("dc:creator", m_deck.author);
                         core.text("dc:language", m_deck.language == Language::Chinese ? QStringLiteral("zh-CN")
                                                                                       : QStringLiteral("en-US"));
                         if (!m_deck.created.isValid())
                             return;
                         const QString time = m_deck.created.toUTC().toString(Qt::ISODate);
                         core.text("dcterms:created", time, {{"xsi:type", "dcterms:W3CDTF"}});
                         core.text("dcterms:modified", time, {{"xsi:type", "dcterms:W3CDTF"}});
                     });
        const QString corePart = QStringLiteral("docProps/core.xml"), appPart = QStringLiteral("docProps/app.xml");
        m_package.add(corePart, QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"),
                      core.bytes());
        m_package.relate({}, QLatin1String(packageRelations) + QLatin1String("metadata/core-properties"), corePart);

        XmlPart app;
        app.element("Properties",
                    {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}}, [&] {
                        app.text("Application", QStringLiteral("Liangjiang Atlas"));
                        app.text("Slides", QString::number(m_deck.slides.size()));
                    });
        m_package.add(appPart, officeType("extended-properties+xml"), app.bytes());
        m_package.relate({}, relation("extended-properties"), appPart);
    }

    void addTheme(int number, const QString& from, const DeckColours& colours) {
        const QString part = QStringLiteral("ppt/theme/theme%1.xml").arg(number);
        m_package.add(part, officeType("theme+xml"), pptxTheme(colours));
        m_package.relate(from, relation("theme"), part);
    }

    void addMasters() {
        QStringList layouts;
        for (const auto layout : {SlidePlan::Layout::Opening, SlidePlan::Layout::Text, SlidePlan::Layout::Chart}) {
            const QString part = layoutPart(layout);
            m_package.add(part, slideType("slideLayout"), pptxLayout(layout, m_deck.language));
            m_package.relate(part, relation("slideMaster"), master);
            layouts.append(m_package.relate(master, relation("slideLayout"), part));
        }
        m_package.add(master, slideType("slideMaster"), pptxMaster(layouts, m_deck.language));
        addTheme(1, master, m_deck.colours);
        m_package.add(notesMaster, slideType("notesMaster"), pptxNotesMaster(m_deck.language));
        addTheme(2, notesMaster, {}); // notes are printed: dark on white, whatever the slides are
        m_masterId = m_package.relate(presentation, relation("slideMaster"), master);
        m_notesMasterId = m_package.relate(presentation, relation("notesMaster"), notesMaster);
    }

    /// Answers the relationship to it, empty where there is nothing to draw.
    Result<QString> addChart(const DeckSlide& slide, const SlidePlan& plan, const ChartPlot& plot,
                             const QString& from) {
        if (!plan.hasChart)
            return QString();
        ++m_charts;
        const QString part = QStringLiteral("ppt/charts/chart%1.xml").arg(m_charts);
        const QString bookPart = QStringLiteral("ppt/embeddings/Microsoft_Excel_Sheet%1.xlsx").arg(m_charts);
        TRY(const auto book, chartWorkbook(*slide.chart, plot, m_deck.created));
        m_package.add(bookPart, officeType("spreadsheetml.sheet"), book);
        const QString toBook = m_package.relate(part, relation("package"), bookPart);
        m_package.add(part, officeType("drawingml.chart+xml"),
                      pptxChart(*slide.chart, plot, m_deck.colours, plan.chartPlace.size(), toBook));
        return m_package.relate(from, relation("chart"), part);
    }

    Result<void> addSlide(const DeckSlide& slide) {
        const int number = static_cast<int>(m_slideIds.size()) + 1;
        const QString part = QStringLiteral("ppt/slides/slide%1.xml").arg(number);
        const ChartPlot plot = slide.chart ? chartPlot(*slide.chart) : ChartPlot();
        const SlidePlan plan = SlidePlan::of(slide, plot);
        m_package.relate(part, relation("slideLayout"), layoutPart(plan.layout));
        TRY(const auto chart, addChart(slide, plan, plot, part));
        m_package.add(part, slideType("slide"), pptxSlide(slide, plan, plot, m_deck, number, chart));
        const QString words = notesOf(slide, plan);
        if (!words.isEmpty()) {
            const QString notes = QStringLiteral("ppt/notesSlides/notesSlide%1.xml").arg(number);
            m_package.add(notes, slideType("notesSlide"), pptxNotes(words, m_deck.language));
            m_package.relate(notes, relation("notesMaster"), notesMaster);
            m_package.relate(notes, relation("slide"), part);
            m_package.relate(part, relation("notesSlide"), notes);
        }
        m_slideIds.append(m_package.relate(presentation, relation("slide"), part));
        return {};
    }

    /// What the slide has no room for stands there whole.
    static QString notesOf(const DeckSlide& slide, const SlidePlan& plan) {
        QStringList parts{slide.notes};
        if (plan.paragraph != slide.paragraph)
            parts.append(slide.paragraph);
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

    void addPresentation() {
        constexpr qint64 masterId = 2147483648;
        XmlPart xml;
        xml.element("p:presentation", slideNamespaces(), [&] {
            xml.element("p:sldMasterIdLst", [&] {
                xml.leaf("p:sldMasterId", {{"id", masterId}, {"r:id", m_masterId}});
            });
            xml.element("p:notesMasterIdLst", [&] { xml.leaf("p:notesMasterId", {{"r:id", m_notesMasterId}}); });
            xml.element("p:sldIdLst", [&] {
                int id = 256; // the first that the standard allows
                for (const QString& slide : std::as_const(m_slideIds))
                    xml.leaf("p:sldId", {{"id", id++}, {"r:id", slide}});
            });
            xml.leaf("p:sldSz", {{"cx", look::emu(look::slideWidth)}, {"cy", look::emu(look::slideHeight)}});
            xml.leaf("p:notesSz", {{"cx", look::emu(540)}, {"cy", look::emu(720)}});
        });
        m_package.add(presentation, slideType("presentation.main"), xml.bytes());

        XmlPart properties;
        properties.element("p:presentationPr", slideNamespaces(), [] {});
        const QString part = QStringLiteral("ppt/presProps.xml");
        m_package.add(part, slideType("presProps"), properties.bytes());
        m_package.relate(presentation, relation("presProps"), part);
    }

    const Deck& m_deck;
    OpcPackage m_package;
    QString m_masterId, m_notesMasterId;
    QStringList m_slideIds;
    int m_charts = 0;
};

} // namespace

Result<QByteArray> pptxBytes(const Deck& deck) {
    if (deck.slides.isEmpty())
        return failure(ErrorCode::Invalid, PptxWords::noSlides());
    return PptxWriter(deck).write();
}

} // namespace atlas
