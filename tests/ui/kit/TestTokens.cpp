#include "tests/support/TestRegistry.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Tokens.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace hallmarker::ui;

class TestTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textHoldsContrast_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
    }
    void textHoldsContrast()
    {
        QFETCH(int, theme);
        const auto kind = static_cast<ThemeKind>(theme);
        for (const ColorToken surface : surfaces()) {
            for (const ColorToken text : {ColorToken::Text, ColorToken::Muted, ColorToken::Placeholder, ColorToken::Link, ColorToken::Visited, ColorToken::Pass, ColorToken::Warn, ColorToken::Fail, ColorToken::Info})
                verifyRatio(tokenColor(text, kind), tokenColor(surface, kind), 4.5, static_cast<int>(text), static_cast<int>(surface));
            for (const ColorToken edge : {ColorToken::Outline, ColorToken::Focus})
                verifyRatio(tokenColor(edge, kind), tokenColor(surface, kind), surface == ColorToken::Selected ? 2.4 : 3.0, static_cast<int>(edge), static_cast<int>(surface));
        }
        for (const ColorToken ground : {ColorToken::Accent, ColorToken::AccentHover})
            verifyRatio(tokenColor(ColorToken::OnAccent, kind), tokenColor(ground, kind), 4.5, static_cast<int>(ColorToken::OnAccent), static_cast<int>(ground));
        const QPalette palette = themePalette(kind);
        for (const ColorToken own : {ColorToken::Pass, ColorToken::Warn, ColorToken::Fail, ColorToken::Info, ColorToken::Visited, ColorToken::Muted}) {
            verifyRatio(tokenColor(own, palette), tintedGround(own, palette), 4.5, static_cast<int>(own), -1);
            verifyRatio(tokenColor(ColorToken::Text, palette), tintedGround(own, palette), 4.5, static_cast<int>(ColorToken::Text), static_cast<int>(own));
        }
    }
    void paletteFollowsTokens()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            const QPalette palette = themePalette(kind);
            QCOMPARE(themeOf(palette), kind);
            QCOMPARE(palette.color(QPalette::Window), tokenColor(ColorToken::Window, kind));
            for (const auto &[text, ground] : QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>>{{QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button}, {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::PlaceholderText, QPalette::Base}, {QPalette::PlaceholderText, QPalette::Window}, {QPalette::Link, QPalette::Base}, {QPalette::LinkVisited, QPalette::Base}, {QPalette::ToolTipText, QPalette::ToolTipBase}})
                verifyRatio(palette.color(text), palette.color(ground), 4.5, text, ground);
        }
    }
    void contrastKnowsWcag()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // #767676 is the lightest grey that passes on white (WCAG technique G18).
        QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }
    void tintMixes()
    {
        QCOMPARE(tint(Qt::black, Qt::white, 0), QColor(Qt::white));
        QCOMPARE(tint(Qt::black, Qt::white, 1), QColor(Qt::black));
        QCOMPARE(tint(Qt::black, Qt::white, 0.5).red(), 128);
    }
    void typeScaleMultiplies()
    {
        QFont base(QStringLiteral("Noto Sans"));
        base.setPointSizeF(10);
        QCOMPARE(typeFont(TypeRole::Caption, base).pointSizeF(), 9.0);
        QCOMPARE(typeFont(TypeRole::Title, base).pointSizeF(), 16.0);
        QCOMPARE(typeFont(TypeRole::Title, base).weight(), QFont::DemiBold);
        base.setPixelSize(20);
        QCOMPARE(typeFont(TypeRole::Section, base).pixelSize(), 23);
    }
    void digitsHaveOneWidth()
    {
        for (const QString &family : {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}) {
            const QFontMetricsF metrics(tabularFont(QFont(family, 10)));
            for (char digit = '1'; digit <= '9'; ++digit)
                QVERIFY(qAbs(metrics.horizontalAdvance(QLatin1Char(digit)) - metrics.horizontalAdvance(QLatin1Char('0'))) < 0.02);
        }
    }
    void themeSwitchesLive()
    {
        Theme theme;
        QSignalSpy spy(&theme, &Theme::changed);
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(themeOf(QGuiApplication::palette()), ThemeKind::Dark);
        theme.setChoice(ThemeChoice::Light);
        QCOMPARE(themeOf(QGuiApplication::palette()), ThemeKind::Light);
        QVERIFY(spy.count() >= 1);
        // The portal speaks only while the choice is System.
        theme.setDesktopScheme(1);
        QCOMPARE(theme.kind(), ThemeKind::Light);
        theme.setChoice(ThemeChoice::System);
        QCOMPARE(theme.kind(), ThemeKind::Dark);
        theme.setDesktopScheme(2);
        QCOMPARE(theme.kind(), ThemeKind::Light);
    }
    void choicesHaveNames()
    {
        for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
            QCOMPARE(themeChoiceFromName(themeChoiceName(choice)), choice);
        QCOMPARE(themeChoiceFromName(QStringLiteral("pink")), ThemeChoice::System);
    }

private:
    static QList<ColorToken> surfaces() { return {ColorToken::Window, ColorToken::Base, ColorToken::Alternate, ColorToken::Raised, ColorToken::Selected, ColorToken::Hover}; }
    static void verifyRatio(const QColor &text, const QColor &ground, double least, int textToken, int groundToken)
    {
        const double ratio = contrastRatio(text, ground);
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 (%2) on %3 (%4): %5").arg(text.name()).arg(textToken).arg(ground.name()).arg(groundToken).arg(ratio)));
    }
};

HALLMARKER_TEST(TestTokens)
#include "TestTokens.moc"
