#include "dpia/assessment/AssessmentBook.h"
#include "dpia/template/TemplateLibrary.h"
#include "tests/pictures/PictureBaseline.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/ClinicBench.h"
#include "tests/ui/pages/FilledBench.h"
#include "tests/ui/pages/GovernanceBench.h"
#include "ui/kit/RecordTable.h"
#include "ui/log/LogModel.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/Session.h"
#include "ui/shell/StatusLine.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace hallmarker;

/// Each page in both themes as it looked when somebody last looked at it. HALLMARKER_UPDATE_GOLDEN=1 writes the
/// pictures anew; the difference is reviewed like code. Run once for each scale (QT_SCALE_FACTOR).
class TestPagePictures : public QObject {
    Q_OBJECT

    /// What differs from run to run or from machine to machine: where the workspace lies, its random signing key, and the
    /// face for text of fixed width.
    static void settleTexts(tests::PageBench &bench)
    {
        const QString fixedFamily = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
        for (QWidget *widget : bench.window.findChildren<QWidget *>()) {
            if (widget->font().family() != fixedFamily)
                continue;
            QFont font = widget->font();
            font.setFamilies({QStringLiteral("Noto Sans")});
            font.setFixedPitch(false);
            font.setStyleHint(QFont::SansSerif);
            widget->setFont(font);
        }
        for (QLabel *label : bench.window.findChildren<QLabel *>()) {
            if (label->text().contains(bench.fixture.folder.path()))
                label->setText(QStringLiteral("people.hallmarker"));
        }
        if (auto *keys = bench.window.findChild<QPlainTextEdit *>(QStringLiteral("settings.keys")))
            keys->setPlainText(QStringLiteral("hallmarker/example+00000000+key"));
        for (QTableView *view : bench.window.findChildren<QTableView *>()) {
            if (qobject_cast<ui::LogModel *>(view->model()) != nullptr)
                view->setColumnHidden(ui::LogModel::Leaf, true);
        }
    }

private Q_SLOTS:
    void looksAsBefore_data()
    {
        QTest::addColumn<QString>("pageId");
        for (const char *page : {"home", "inventory", "checks", "privacy", "card", "log", "settings"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void looksAsBefore()
    {
        QFETCH(QString, pageId);
        if (QFontInfo(QFont(QStringLiteral("Noto Sans"))).family() != QLatin1String("Noto Sans"))
            QSKIP("the face of the pictures, Noto Sans (fonts-noto-core), is not installed");
        tests::FilledBench bench;
        QVERIFY(bench.isFilled());
        bench.window.setFixedSize(1024, 700);
        ui::Page *page = bench.open(pageId);
        if (pageId == QLatin1String("checks")) {
            page->openRecord(bench.runIdentifiability({QStringLiteral("age"), QStringLiteral("sex")}, 5));
            QVERIFY(bench.settle());
        }
        for (const ui::ThemeChoice theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            bench.fixture.theme.setChoice(theme);
            QVERIFY(bench.settle());
            settleTexts(bench);
            const QString name = QString(pageId + QLatin1Char('-') + ui::themeChoiceName(theme));
            const QString difference = tests::PictureBaseline::compareOnceSettled([&bench] { return bench.window.grab().toImage(); }, name);
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
        }
    }
    void governanceLooksAsBefore_data()
    {
        QTest::addColumn<QString>("pageId");
        for (const char *page : {"retention", "consent", "agreements"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void governanceLooksAsBefore()
    {
        QFETCH(QString, pageId);
        if (QFontInfo(QFont(QStringLiteral("Noto Sans"))).family() != QLatin1String("Noto Sans"))
            QSKIP("the face of the pictures, Noto Sans (fonts-noto-core), is not installed");
        tests::GovernanceBench bench;
        QVERIFY(bench.isFilled());
        bench.window.setFixedSize(1024, 700);
        ui::Page *page = bench.open(pageId);
        for (ui::RecordTable *table : page->findChildren<ui::RecordTable *>())
            if (table->isVisible() && table->shownRows() > 0) {
                table->view()->selectRow(0);
                break;
            }
        for (const ui::ThemeChoice theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            bench.fixture.theme.setChoice(theme);
            QVERIFY(bench.settle());
            settleTexts(bench);
            const QString difference = tests::PictureBaseline::compareOnceSettled([&bench] { return bench.window.grab().toImage(); }, QString(pageId + QLatin1Char('-') + ui::themeChoiceName(theme)));
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
        }
    }
    void assessmentsLookAsBefore()
    {
        if (QFontInfo(QFont(QStringLiteral("Noto Sans"))).family() != QLatin1String("Noto Sans"))
            QSKIP("the face of the pictures, Noto Sans (fonts-noto-core), is not installed");
        tests::FilledBench bench;
        QVERIFY(bench.isFilled());
        bench.fixture.settings.setLanguage(QStringLiteral("en")); // of the questions
        QApplication::setCursorFlashTime(0); // the cursor stands in the answer
        bench.window.setFixedSize(1024, 700);
        const auto screening = dpia::TemplateLibrary().find(QStringLiteral("dpia-screening"));
        QVERIFY(screening);
        const auto begun = dpia::AssessmentBook(*bench.fixture.session.workspace()).begin(screening->files, {QStringLiteral("Screening"), {}, {}, {}, {}, {}, QStringLiteral("2025-12-31")});
        QVERIFY(begun);
        ui::Page *page = bench.open(QStringLiteral("assessments"));
        for (const QString &part : {QStringLiteral("assessments"), QStringLiteral("assessment")}) {
            if (part == QLatin1String("assessment")) {
                page->openRecord(begun->id);
                QTRY_COMPARE(page->crumbs().size(), 2);
            }
            for (const ui::ThemeChoice theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
                bench.fixture.theme.setChoice(theme);
                QVERIFY(bench.settle());
                settleTexts(bench);
                const QString difference = tests::PictureBaseline::compareOnceSettled([&bench] { return bench.window.grab().toImage(); }, QString(part + QLatin1Char('-') + ui::themeChoiceName(theme)));
                QVERIFY2(difference.isEmpty(), qPrintable(difference));
            }
        }
    }
    void lineageLooksAsBefore()
    {
        if (QFontInfo(QFont(QStringLiteral("Noto Sans"))).family() != QLatin1String("Noto Sans"))
            QSKIP("the face of the pictures, Noto Sans (fonts-noto-core), is not installed");
        tests::ClinicBench bench;
        QVERIFY(bench.isFilled());
        bench.window.setFixedSize(1024, 700);
        bench.openNode(QStringLiteral("node:dataset:duckdb|clinic.raw.patients"));
        for (const ui::ThemeChoice theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            bench.fixture.theme.setChoice(theme);
            QVERIFY(bench.settle());
            settleTexts(bench);
            const QString difference = tests::PictureBaseline::compareOnceSettled([&bench] { return bench.window.grab().toImage(); }, QString(QLatin1String("lineage-") + ui::themeChoiceName(theme)));
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
        }
    }
    void seesADifference()
    {
        QImage one(40, 40, QImage::Format_RGB32);
        one.fill(Qt::white);
        QImage other = one;
        QCOMPARE(tests::PictureBaseline::differingShare(one, other), 0.0);
        for (int x = 0; x < 40; ++x)
            other.setPixelColor(x, 5, QColor(250, 250, 250)); // a shade: tolerated
        QCOMPARE(tests::PictureBaseline::differingShare(one, other), 0.0);
        for (int x = 0; x < 40; ++x)
            other.setPixelColor(x, 7, Qt::black);
        QCOMPARE(tests::PictureBaseline::differingShare(one, other), 1.0 / 40);
        QCOMPARE(tests::PictureBaseline::differingShare(one, other.copy(0, 0, 39, 40)), 1.0);
    }
};

HALLMARKER_TEST(TestPagePictures)
#include "TestPagePictures.moc"
