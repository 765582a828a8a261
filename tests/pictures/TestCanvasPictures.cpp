#include "bench/lineage/CanvasScenes.h"
#include "tests/core/drawing/SampleScene.h"
#include "tests/pictures/PictureBaseline.h"
#include "tests/support/TestRegistry.h"
#include "ui/canvas/CanvasView.h"
#include "ui/kit/Theme.h"

#include <QFontInfo>
#include <QTest>

using namespace hallmarker;

/// The canvas in both themes: all shapes to be read, a middle distance, and a crowd from far away.
class TestCanvasPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksAsBefore_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"canvas-near", "canvas-middle", "canvas-far"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void looksAsBefore()
    {
        QFETCH(QString, name);
        if (QFontInfo(QFont(QStringLiteral("Noto Sans"))).family() != QLatin1String("Noto Sans"))
            QSKIP("the face of the pictures, Noto Sans (fonts-noto-core), is not installed");
        const bool isNear = name == QLatin1String("canvas-near");
        ui::Theme theme;
        ui::CanvasView canvas;
        canvas.setFont(QFont(QStringLiteral("Noto Sans"), 10));
        canvas.setFixedSize(1024, 620);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        canvas.setScene(isNear ? tests::sampleScene() : bench::canvasScene(name == QLatin1String("canvas-far") ? 3000 : 120, 3));
        canvas.activateWindow();
        canvas.setFocus();
        QTRY_VERIFY(canvas.hasFocus());
        if (isNear) {
            canvas.setSelection({QStringLiteral("2"), QStringLiteral("9")});
            canvas.setHighlight({QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6")});
            canvas.setFocusBox(QStringLiteral("2"));
        } else if (name == QLatin1String("canvas-middle")) {
            canvas.setZoom(0.3);
            canvas.setFocusBox(QStringLiteral("50"));
            canvas.setSelection({QStringLiteral("51")});
        }
        QTest::qWait(300); // what glides has arrived
        for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            theme.setChoice(choice);
            QCoreApplication::processEvents();
            const QString difference = tests::PictureBaseline::compare(canvas.grab().toImage(), QString(name + QLatin1Char('-') + ui::themeChoiceName(choice)));
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
        }
    }
};

HALLMARKER_TEST(TestCanvasPictures)
#include "TestCanvasPictures.moc"
