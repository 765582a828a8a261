#include "core/drawing/SceneSvg.h"
#include "tests/core/drawing/SampleScene.h"
#include "tests/support/Golden.h"
#include "tests/support/TestRegistry.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace hallmarker;

class TestSceneSvg : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksAsBefore()
    {
        COMPARE_GOLDEN("drawing/scene.svg", core::sceneSvg(tests::sampleScene()));
    }
    void staysHarmless_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("script") << QStringLiteral("</text><script>alert(1)</script>");
        QTest::newRow("attribute") << QStringLiteral("\" onload=\"alert(1)");
        QTest::newRow("apostrophe") << QStringLiteral("' onload='alert(1)");
        QTest::newRow("address") << QStringLiteral("javascript:alert(1)");
        QTest::newRow("entity") << QStringLiteral("&xxe; <!ENTITY x SYSTEM \"file:///etc/passwd\">");
        QTest::newRow("CDATA") << QStringLiteral("]]><script/>");
        QTest::newRow("line break") << QStringLiteral("a\r\nb");
        QTest::newRow("bidi") << QString::fromUtf8("a\u202Eb\u2066c");
        QTest::newRow("controls") << QString::fromUtf8("a\u0001b\uFFFEc");
        QTest::newRow("places") << QStringLiteral("%1 %2 %99 %n");
    }
    void staysHarmless()
    {
        QFETCH(QString, name);
        static const QSet<QString> elements = {QStringLiteral("svg"), QStringLiteral("g"), QStringLiteral("title"), QStringLiteral("desc"), QStringLiteral("rect"), QStringLiteral("text"),
                                               QStringLiteral("path"), QStringLiteral("polygon"), QStringLiteral("polyline")};
        const QByteArray svg = core::sceneSvg(tests::sceneNamed(name));
        QXmlStreamReader reader(svg);
        int texts = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement) {
                QVERIFY2(elements.contains(reader.name().toString()), qPrintable(reader.name().toString()));
                for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                    QVERIFY(!attribute.name().startsWith(QLatin1String("on")) && !attribute.name().contains(QLatin1String("href")));
                    QVERIFY(!attribute.value().contains(QLatin1String("alert")));
                }
                texts += reader.name() == QLatin1String("text") ? 1 : 0;
            }
            QVERIFY(reader.tokenType() != QXmlStreamReader::DTD);
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(texts > 20);
        for (const char *steering : {"\u202E", "\u2066"})
            QVERIFY(!svg.contains(steering));
    }
    void drawsNothing()
    {
        QXmlStreamReader reader(core::sceneSvg({}));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY(!reader.hasError());
    }
    void meetsContrast()
    {
        // Text colours of the palette for paper on what they stand on, WCAG 2.1.
        const auto luminance = [](quint32 colour) {
            const auto channel = [&](int shift) {
                const double value = ((colour >> shift) & 0xFF) / 255.0;
                return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
        };
        const auto contrast = [&](quint32 one, quint32 other) {
            const double a = luminance(one);
            const double b = luminance(other);
            return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
        };
        const core::ScenePalette paper;
        for (const quint32 ground : {paper.ground, paper.box, paper.head}) {
            for (const quint32 text : {paper.text, paper.muted})
                QVERIFY(contrast(text, ground) >= 4.5);
        }
        for (const core::SceneState state : {core::SceneState::Pass, core::SceneState::Warn, core::SceneState::Fail, core::SceneState::Info})
            QVERIFY(contrast(paper.of(state), paper.tinted(state)) >= 4.5);
        QVERIFY(contrast(paper.wire, paper.ground) >= 3 && contrast(paper.boxLine, paper.box) >= 3);
    }
};

HALLMARKER_TEST(TestSceneSvg)
#include "TestSceneSvg.moc"
