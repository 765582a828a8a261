#include "tests/support/TestRegistry.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace hallmarker::ui;

class TestIcons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyIconDraws()
    {
        QVERIFY(allIcons().size() >= 30);
        for (const IconId id : allIcons()) {
            const QImage image = iconPixmap(id, 24, Qt::red, 1).toImage();
            int inked = 0;
            bool isRed = true;
            for (int y = 0; y < 24; ++y) {
                for (int x = 0; x < 24; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() > 200) {
                        ++inked;
                        isRed = isRed && pixel.red() > 200 && pixel.green() < 40;
                    }
                }
            }
            QVERIFY2(inked > 5, qPrintable(iconName(id)));
            QVERIFY2(isRed, qPrintable(iconName(id)));
        }
    }
    void followsTheThemeInEveryState()
    {
        Theme theme;
        const QIcon search = icon(IconId::Search);
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme.setChoice(choice);
            QCOMPARE(inkOf(search.pixmap(QSize(32, 32), 1.0, QIcon::Normal)), tokenColor(ColorToken::Text, theme.kind()));
            QCOMPARE(inkOf(search.pixmap(QSize(32, 32), 1.0, QIcon::Disabled)), tokenColor(ColorToken::Disabled, theme.kind()));
            QCOMPARE(inkOf(search.pixmap(QSize(32, 32), 1.0, QIcon::Selected)), QApplication::palette("QAbstractItemView").color(QPalette::HighlightedText));
        }
    }
    void isSharpOnFineDisplays()
    {
        const QPixmap fine = icon(IconId::Add).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(fine.size(), QSize(32, 32));
        QCOMPARE(fine.devicePixelRatio(), 2.0);
        QCOMPARE(iconPixmap(IconId::Add, 16, Qt::black, 1.5).size(), QSize(24, 24));
    }
    void noneIsNothing()
    {
        QVERIFY(icon(IconId::None).isNull());
        QVERIFY(iconName(IconId::None).isEmpty());
    }

private:
    static QColor inkOf(const QPixmap &pixmap)
    {
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() == 255)
                    return pixel;
            }
        }
        return {};
    }
};

HALLMARKER_TEST(TestIcons)
#include "TestIcons.moc"
