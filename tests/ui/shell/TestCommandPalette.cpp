#include "tests/support/AccessibilityAudit.h"
#include "tests/support/TestRegistry.h"
#include "ui/kit/Theme.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/CommandRegistry.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace hallmarker::ui;

namespace {

/// Answers later, as a database does; keeps the questions.
class SlowFinder final : public RecordFinder {
public:
    void find(const QString &text, int, QObject *context, const Then &then) override
    {
        asked += text;
        const int delay = text == QLatin1String("cr") ? 60 : 0;
        QTimer::singleShot(delay, context, [text, then] {
            then({{QString(QLatin1String("id-") + text), QStringLiteral("model"), QString(QLatin1String("Record ") + text), QStringLiteral("Model"), IconId::Model}});
        });
    }
    QStringList asked;
};

} // namespace

class TestCommandPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scores_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("start of text") << QStringLiteral("op") << QStringLiteral("Open workspace") << QStringLiteral("Stop it");
        QTest::newRow("start of word") << QStringLiteral("work") << QStringLiteral("Open workspace") << QStringLiteral("Network");
        QTest::newRow("substring") << QStringLiteral("pace") << QStringLiteral("Open workspace") << QStringLiteral("palace one");
        QTest::newRow("all words") << QStringLiteral("go log") << QStringLiteral("Go to log") << QStringLiteral("Go to list");
        QTest::newRow("letters in order") << QStringLiteral("tgl") << QStringLiteral("Toggle light") << QStringLiteral("Light gate");
    }
    void scores()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(paletteScore(typed, better) > paletteScore(typed, worse));
        QVERIFY(paletteScore({}, better) > 0);
        QCOMPARE(paletteScore(QStringLiteral("zzz"), better), 0);
    }
    void runsByKeyboardAlone()
    {
        Window w;
        w.palette->open();
        QVERIFY(w.palette->input()->hasFocus());
        const int all = w.palette->list()->model()->rowCount();
        QCOMPARE(all, 3);
        QTest::keyClicks(w.palette->input(), QStringLiteral("beta"));
        QTest::keyClick(w.palette->input(), Qt::Key_Return); // before the typing pause is over
        QCOMPARE(w.ran, QStringList{QStringLiteral("beta")});
        QVERIFY(w.palette->isHidden());
        QVERIFY(w.before->hasFocus()); // back where the person was
        w.palette->open();
        QCOMPARE(w.palette->list()->model()->index(0, 0).data().toString(), QStringLiteral("Run beta")); // used last comes first
        QTest::keyClick(w.palette->input(), Qt::Key_Down);
        QTest::keyClick(w.palette->input(), Qt::Key_Return);
        QCOMPARE(w.ran.size(), 2);
        QVERIFY(w.ran.last() != QStringLiteral("beta"));
        w.palette->open();
        QTest::keyClick(w.palette->input(), Qt::Key_Escape);
        QVERIFY(w.palette->isHidden());
        QCOMPARE(w.ran.size(), 2);
        QCOMPARE(w.palette->recent().size(), 2);
    }
    void leavesOutWhatMayNot()
    {
        Window w;
        w.isBetaAllowed = false;
        w.palette->open();
        QCOMPARE(w.palette->list()->model()->rowCount(), 2);
        QTest::keyClicks(w.palette->input(), QStringLiteral("nothing at all like this"));
        QTRY_COMPARE(w.palette->list()->model()->rowCount(), 0);
        QTest::keyClick(w.palette->input(), Qt::Key_Return);
        QTest::keyClick(w.palette->input(), Qt::Key_Down);
        QVERIFY(w.ran.isEmpty());
    }
    void findsRecordsAndDropsLateAnswers()
    {
        Window w;
        SlowFinder finder;
        w.palette->setRecordFinder(&finder);
        QSignalSpy chosen(w.palette, &CommandPalette::recordChosen);
        w.palette->open();
        QTest::keyClicks(w.palette->input(), QStringLiteral("cr"));
        QTRY_VERIFY(!finder.asked.isEmpty());
        QTest::keyClicks(w.palette->input(), QStringLiteral("edit"));
        QTRY_COMPARE(finder.asked.last(), QStringLiteral("credit"));
        QTest::qWait(120); // the late answer to "cr" arrives here
        const QAbstractItemModel *model = w.palette->list()->model();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Record credit"));
        QVERIFY(w.palette->input()->accessibleDescription().contains(QStringLiteral("Record credit")));
        QTest::keyClick(w.palette->input(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("id-credit"));
        QCOMPARE(chosen.first().last().toString(), QStringLiteral("model"));
        w.palette->setRecordFinder(nullptr);
    }
    void closesWhenThePersonGoesElsewhere()
    {
        Window w;
        w.palette->open();
        w.before->setFocus();
        QVERIFY(w.palette->isHidden());
        QVERIFY(w.before->hasFocus());
    }

private:
    struct Window {
        Window()
        {
            window.resize(800, 600);
            auto *column = new QVBoxLayout(&window);
            before = new QPushButton(QStringLiteral("Before"), &window);
            column->addWidget(before);
            registry = new CommandRegistry(&window);
            for (const QString &name : {QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")}) {
                Command command{name, QString(QLatin1String("Run ") + name), CommandArea::Page, {}, IconId::Run, [this, name] { ran += name; }, {}, {}};
                if (name == QLatin1String("beta"))
                    command.enabledWhen = [this] { return isBetaAllowed; };
                registry->add(command);
            }
            palette = new CommandPalette(*registry, &window);
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                qWarning("not active");
            before->setFocus();
        }
        Theme theme;
        QWidget window;
        QPushButton *before;
        CommandRegistry *registry;
        CommandPalette *palette;
        QStringList ran;
        bool isBetaAllowed = true;
    };
};

HALLMARKER_TEST(TestCommandPalette)
#include "TestCommandPalette.moc"
