#include "core/drawing/PictureSvg.h"
#include "tests/support/Golden.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/diagram/SampleDiagram.h"
#include "threats/diagram/DiagramPicture.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace hallmarker;
using namespace hallmarker::threats;

namespace {

DiagramQuestion sampleQuestion()
{
    DiagramQuestion question{QStringLiteral("main"), {}};
    question.badges.insert(QStringLiteral("api"), {.high = 2, .low = 1, .unanswered = 3});
    question.badges.insert(QStringLiteral("store"), {.critical = 1});
    question.badges.insert(QStringLiteral("ask"), {.medium = 1});
    return question;
}

} // namespace

class TestDiagramPicture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksAsBefore()
    {
        const tests::SampleDiagram sample = tests::sampleDiagram();
        COMPARE_GOLDEN("threats/diagram.svg", core::pictureSvg(drawDiagram(sample.model, sample.layout, sampleQuestion()).picture));
    }
    void isTheSameEachTime()
    {
        const tests::SampleDiagram sample = tests::sampleDiagram();
        QCOMPARE(core::pictureSvg(drawDiagram(sample.model, sample.layout, sampleQuestion()).picture), core::pictureSvg(drawDiagram(sample.model, sample.layout, sampleQuestion()).picture));
    }
    void tellsWhatAThingIs()
    {
        const tests::SampleDiagram sample = tests::sampleDiagram();
        const DrawnDiagram drawn = drawDiagram(sample.model, sample.layout, sampleQuestion());
        QCOMPARE(drawn.thing(QStringLiteral("api"))->spoken, QStringLiteral("Triage API, inference endpoint, 2 high, 1 low, 3 to answer"));
        QCOMPARE(drawn.thing(QStringLiteral("log"))->spoken, QStringLiteral("Request log, log store, out of scope"));
        QCOMPARE(drawn.thing(QStringLiteral("ask"))->spoken, QStringLiteral("symptoms, Clinician to Triage API, crosses 1 trust boundary(s), 1 medium"));
        QCOMPARE(drawn.thing(QStringLiteral("hospital"))->spoken, QStringLiteral("Hospital, trust boundary: organisation"));
        QVERIFY(drawn.thing(QStringLiteral("nowhere")) == nullptr);
    }
    void labelsCoverNoElement()
    {
        const tests::SampleDiagram sample = tests::sampleDiagram();
        const DrawnDiagram drawn = drawDiagram(sample.model, sample.layout, sampleQuestion());
        int labels = 0;
        for (const DrawnThing &flow : drawn.things) {
            if (flow.kind != DrawnKind::Flow || flow.label.isNull())
                continue;
            ++labels;
            for (const DrawnThing &other : drawn.things) {
                if (other.kind == DrawnKind::Element)
                    QVERIFY2(!other.rect.intersects(flow.label), qPrintable(flow.key + QLatin1Char(' ') + other.key));
                if (other.kind == DrawnKind::Flow && other.key != flow.key)
                    QVERIFY2(!other.label.intersects(flow.label), qPrintable(flow.key + QLatin1Char(' ') + other.key));
            }
        }
        QCOMPARE(labels, 3);
    }
    void marksWhatDiffersFromTheLineage()
    {
        const tests::SampleDiagram sample = tests::sampleDiagram();
        DiagramQuestion question = sampleQuestion();
        const DrawnDiagram plain = drawDiagram(sample.model, sample.layout, question);
        question.drift = {{QStringLiteral("api"), QStringLiteral("says otherwise")}, {QStringLiteral("store"), QStringLiteral("says otherwise")}, {QStringLiteral("ask"), QStringLiteral("not in the lineage")}, {QStringLiteral("nowhere"), QStringLiteral("is not drawn")}};
        const DrawnDiagram drawn = drawDiagram(sample.model, sample.layout, question);
        QCOMPARE(drawn.things.size(), plain.things.size()); // marks are nothing that can be chosen
        QCOMPARE(drawn.picture.items.size(), plain.picture.items.size() + 3 + 1);
        const QString svg = QString::fromUtf8(core::pictureSvg(drawn.picture));
        QVERIFY(svg.contains(QStringLiteral("Triage API: says otherwise")));
        QVERIFY(svg.contains(QStringLiteral("Where diagram and lineage differ")));
        QVERIFY(!svg.contains(QStringLiteral("is not drawn")));
        QStringList legend;
        for (const core::PictureText &text : drawn.picture.items.last().texts) {
            legend += text.text;
            QVERIFY(drawn.picture.bounds.contains(QRectF(text.at.x(), text.at.y() - 6, text.width, 12)));
            for (const DrawnThing &thing : drawn.things)
                QVERIFY(!thing.isLine() || !thing.rect.contains(text.at));
        }
        QCOMPARE(legend, (QStringList{QStringLiteral("Where diagram and lineage differ"), QStringLiteral("not in the lineage (1 place(s))"), QStringLiteral("says otherwise (2 place(s))")}));
        question.drift = {{QStringLiteral("nowhere"), QStringLiteral("is not drawn")}};
        QCOMPARE(core::pictureSvg(drawDiagram(sample.model, sample.layout, question).picture), core::pictureSvg(plain.picture));
    }
    void everythingLiesWithinTheBounds()
    {
        const tests::SampleDiagram sample = tests::sampleDiagram();
        const DrawnDiagram drawn = drawDiagram(sample.model, sample.layout, sampleQuestion());
        for (const core::PictureItem &item : drawn.picture.items)
            QVERIFY2(drawn.picture.bounds.contains(item.bounds), qPrintable(item.id));
    }
    void namesStayHarmless_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("script") << QStringLiteral("</text><script>alert(1)</script>");
        QTest::newRow("attribute") << QStringLiteral("\" onload=\"alert(1)");
        QTest::newRow("entity") << QStringLiteral("&xxe; ]]>");
        QTest::newRow("bidi") << QString::fromUtf8("a\u202Eb");
        QTest::newRow("controls") << QString::fromUtf8("a\u0001b\uFFFE");
        QTest::newRow("places") << QStringLiteral("%1 %2 %99");
        QTest::newRow("one long word") << QString(300, QLatin1Char('W'));
        QTest::newRow("half a pair") << QString(QChar(0xD800));
    }
    void namesStayHarmless()
    {
        QFETCH(QString, name);
        tests::SampleDiagram sample = tests::sampleDiagram();
        for (Element &element : sample.model.elements)
            element.name = name;
        for (Flow &flow : sample.model.flows)
            flow.name = name;
        for (Boundary &boundary : sample.model.boundaries)
            boundary.name = name;
        sample.model.title = name;
        QXmlStreamReader reader(core::pictureSvg(drawDiagram(sample.model, sample.layout, sampleQuestion()).picture));
        static const QSet<QString> elements{QStringLiteral("svg"), QStringLiteral("g"), QStringLiteral("title"), QStringLiteral("desc"), QStringLiteral("rect"), QStringLiteral("text"), QStringLiteral("path")};
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            QVERIFY2(elements.contains(reader.name().toString()), qPrintable(reader.name().toString()));
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                QVERIFY(!attribute.name().startsWith(QLatin1String("on")) && !attribute.value().contains(QLatin1String("alert")));
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
    void anEmptyDiagramIsAPictureToo()
    {
        const DrawnDiagram drawn = drawDiagram({}, {}, {});
        QVERIFY(drawn.things.isEmpty());
        QVERIFY(core::pictureSvg(drawn.picture).contains("</svg>"));
    }
};

HALLMARKER_TEST(TestDiagramPicture)
#include "TestDiagramPicture.moc"
