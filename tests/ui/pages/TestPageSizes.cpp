#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/ClinicBench.h"
#include "tests/ui/pages/GovernanceBench.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PageHost.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace hallmarker;

/// The pages of lineage and governance fit small windows: nobody scrolls a page sideways, also not at 200 %.
class TestPageSizes : public QObject {
    Q_OBJECT

    static QScrollArea *frameOf(ui::Page *page)
    {
        QWidget *above = page->parentWidget();
        while (above != nullptr && qobject_cast<QScrollArea *>(above) == nullptr)
            above = above->parentWidget();
        return qobject_cast<QScrollArea *>(above);
    }
    /// How far the page scrolls, after its layouts have settled.
    static QString scrolling(tests::PageBench &bench, const QSize &size, const QString &where)
    {
        bench.window.setMinimumSize(320, 240);
        bench.window.resize(size);
        static_cast<void>(bench.settle());
        ui::Page *page = bench.window.pages().currentPage();
        QScrollArea *frame = frameOf(page);
        if (frame == nullptr)
            return where + QLatin1String(": has no frame");
        static_cast<void>(QTest::qWaitFor([&] { return frame->horizontalScrollBar()->maximum() == 0; }, 1000));
        const int wide = frame->horizontalScrollBar()->maximum();
        const int high = frame->verticalScrollBar()->maximum();
        QString problem;
        if (wide > 0)
            problem += QStringLiteral(" %1 too wide").arg(wide);
        if (high > 0 && size.height() >= 700)
            problem += QStringLiteral(" %1 too high").arg(high);
        return problem.isEmpty() ? QString() : QString(where + QLatin1Char(':') + problem);
    }

    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x700") << QSize(1024, 700);
        QTest::newRow("1280x720") << QSize(1280, 720);
        QTest::newRow("1280x720 at 200 %") << QSize(640, 360);
    }

private Q_SLOTS:
    void governanceFits_data() { sizes(); }
    void governanceFits()
    {
        QFETCH(QSize, size);
        tests::GovernanceBench bench;
        QVERIFY(bench.isFilled());
        const QHash<QString, QStringList> forms{{QStringLiteral("retention"), {QStringLiteral("retention.hold"), QStringLiteral("retention.rule"), QStringLiteral("erasure.file")}}, {QStringLiteral("consent"), {}}, {QStringLiteral("agreements"), {}}};
        QStringList problems;
        for (const QString &id : {QStringLiteral("retention"), QStringLiteral("consent"), QStringLiteral("agreements")}) {
            ui::Page *page = bench.open(id);
            auto *sections = page->findChild<ui::SectionSwitch *>();
            QVERIFY(sections != nullptr);
            for (const QString &section : sections->sections()) {
                sections->setCurrent(section);
                problems += scrolling(bench, size, id + QLatin1Char('/') + section);
            }
            for (const QString &form : forms.value(id)) {
                QVERIFY(bench.window.commands().run(form));
                problems += scrolling(bench, size, form);
            }
        }
        problems.removeAll(QString());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1String("\n  "))));
    }
    void lineageFits_data() { sizes(); }
    void lineageFits()
    {
        QFETCH(QSize, size);
        tests::ClinicBench bench;
        QVERIFY(bench.isFilled());
        bench.openNode(QStringLiteral("node:dataset:duckdb|clinic.raw.patients"));
        QStringList problems{scrolling(bench, size, QStringLiteral("lineage"))};
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.labels")));
        problems += scrolling(bench, size, QStringLiteral("labels"));
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.erasure")));
        problems += scrolling(bench, size, QStringLiteral("plan"));
        QVERIFY(bench.window.commands().run(QStringLiteral("lineage.fileErasure")));
        static_cast<void>(bench.settle());
        QCOMPARE(bench.window.pages().currentPage()->pageId(), QStringLiteral("retention"));
        problems += scrolling(bench, size, QStringLiteral("request"));
        problems.removeAll(QString());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1String("\n  "))));
    }
};

HALLMARKER_TEST(TestPageSizes)
#include "TestPageSizes.moc"
