#include "core/result/Error.h"
#include "tests/support/TestRegistry.h"
#include "ui/kit/BusyMark.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Toast.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace hallmarker::ui;
namespace core = hallmarker::core;

class TestMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(); }

    void statusHasWordShapeAndColour()
    {
        QSet<QString> words;
        for (int index = 0; index <= static_cast<int>(Status::Neutral); ++index) {
            const auto status = static_cast<Status>(index);
            words.insert(statusWord(status));
            QVERIFY(statusIcon(status) != IconId::None);
        }
        QCOMPARE(words.size(), static_cast<int>(Status::Neutral) + 1);
        QCOMPARE(statusFromName(QStringLiteral("stale")), Status::Stale);
        QCOMPARE(statusFromName(QStringLiteral("inconclusive")), Status::Inconclusive);
        QCOMPARE(statusFromName(QStringLiteral("???")), Status::Neutral);
        StatusPill pill(Status::Expired);
        QCOMPARE(pill.accessibleName(), statusWord(Status::Expired));
        pill.setStatus(Status::Fail, QStringLiteral("3 failed"));
        QCOMPARE(pill.word(), QStringLiteral("3 failed"));
    }
    void messageTakesItsPlaceAndLeaves()
    {
        InlineMessage message;
        QVERIFY(message.isHidden());
        message.showError({core::ErrorKind::Io, QStringLiteral("Cannot write the file. The disk is full. Free some space."), {}, {QStringLiteral("a.csv"), 3}});
        QVERIFY(message.isVisible());
        QCOMPARE(message.severity(), Severity::Failure);
        QVERIFY(message.text().contains(QStringLiteral("a.csv")));
        QVERIFY(message.accessibleName().startsWith(severityWord(Severity::Failure)));
        int ran = 0;
        message.addAction(QStringLiteral("Retry"), [&ran] { ++ran; });
        auto *retry = message.findChild<QPushButton *>();
        retry->click();
        QCOMPARE(ran, 1);
        message.showMessage(Severity::Success, QStringLiteral("Saved <b>."));
        QCOMPARE(message.text(), QStringLiteral("Saved <b>."));
        QTRY_VERIFY(!message.findChild<QPushButton *>());
        message.clear();
        QVERIFY(message.isHidden());
    }
    void htmlIsNotShownAsWritten()
    {
        InlineMessage message;
        message.showHtml(Severity::Warning, QStringLiteral("One &lt; two.<br>Three."));
        QVERIFY(message.accessibleName().contains(QStringLiteral("One < two.\nThree.")));
        QCOMPARE(message.findChild<QLabel *>(QStringLiteral("messageText"))->textFormat(), Qt::RichText);
        message.showMessage(Severity::Warning, QStringLiteral("One<br>two."));
        QVERIFY(message.accessibleName().endsWith(QStringLiteral("One<br>two.")));
        QCOMPARE(message.findChild<QLabel *>(QStringLiteral("messageText"))->textFormat(), Qt::PlainText);
    }
    void asksForTextsOfSeveralLines()
    {
        MessageBox::setAnswerer({});
        QWidget parent;
        parent.show();
        Question question;
        question.title = QStringLiteral("Two changes");
        question.inputLabel = QStringLiteral("&Merged");
        question.inputText = QStringLiteral("One\nTwo");
        question.isLongInput = true;
        question.choices = {QStringLiteral("Store"), QStringLiteral("Close")};
        QString answered;
        MessageBox::ask(&parent, question, &parent, [&answered](int choice, const QString &input) { answered = QString::number(choice) + input; });
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = parent.findChild<QDialog *>()) != nullptr);
        auto *input = dialog->findChild<QPlainTextEdit *>(QStringLiteral("questionInput"));
        QVERIFY(input != nullptr);
        QCOMPARE(input->toPlainText(), question.inputText);
        input->appendPlainText(QStringLiteral("Three"));
        dialog->findChild<QPushButton *>()->click();
        QTRY_COMPARE(answered, QStringLiteral("0One\nTwo\nThree"));
    }
    void bannersHaveIds()
    {
        BannerArea area;
        area.setBanner(QStringLiteral("offline"), Severity::Warning, QStringLiteral("One"));
        area.setBanner(QStringLiteral("offline"), Severity::Warning, QStringLiteral("Two"));
        area.setBanner(QStringLiteral("stale"), Severity::Info, QStringLiteral("Three"));
        QCOMPARE(area.findChildren<InlineMessage *>().size(), 2);
        QCOMPARE(area.banner(QStringLiteral("offline"))->text(), QStringLiteral("Two"));
        area.removeBanner(QStringLiteral("offline"));
        QVERIFY(!area.banner(QStringLiteral("offline")));
        area.removeBanner(QStringLiteral("never there"));
    }
    void toastUndoes()
    {
        QWidget host;
        host.resize(600, 400);
        ToastArea toasts(&host);
        host.show();
        int undone = 0;
        toasts.showUndo(QStringLiteral("Deleted 3 records."), [&undone] { ++undone; });
        QVERIFY(toasts.current());
        QVERIFY(host.rect().contains(toasts.current()->geometry()));
        toasts.current()->action()->click();
        QCOMPARE(undone, 1);
        QVERIFY(!toasts.current());
        toasts.show(QStringLiteral("First."));
        toasts.show(QStringLiteral("Second."));
        QCOMPARE(toasts.current()->text(), QStringLiteral("Second."));
        QVERIFY(!toasts.current()->action());
        host.resize(300, 200);
        QVERIFY(host.rect().contains(toasts.current()->geometry()));
        QTest::keyClick(toasts.current(), Qt::Key_Escape);
        QVERIFY(!toasts.current());
        QCOMPARE(undone, 1);
    }
    void busyMarkWaits()
    {
        BusyMark mark;
        mark.start(QStringLiteral("Reading"));
        QVERIFY(!mark.isShown());
        QTRY_VERIFY(mark.isShown());
        mark.stop();
        QVERIFY(!mark.isShown());
        mark.start();
        mark.stop();
        QTest::qWait(350);
        QVERIFY(!mark.isShown());
    }
    void questionsAreAnsweredByTests()
    {
        QWidget window;
        int choice = -1;
        QString input;
        MessageBox::setAnswerer([](const Question &question, QString &text) {
            text = QStringLiteral("secret");
            return question.choices.size() == 2 ? 1 : 0;
        });
        MessageBox::ask(&window, {QStringLiteral("Delete?"), QStringLiteral("It goes."), {QStringLiteral("Delete"), QStringLiteral("Keep")}}, &window, [&](int chosen, const QString &text) {
            choice = chosen;
            input = text;
        });
        QCOMPARE(choice, -1); // never before the caller has returned
        QTRY_COMPARE(choice, 1);
        QCOMPARE(input, QStringLiteral("secret"));
        MessageBox::setAnswerer({});
        QString path;
        FileDialog::setAnswerer([](const FileQuestion &) { return QStringLiteral("x.csv"); });
        FileDialog::ask(&window, {}, &window, [&path](const QString &chosen) { path = chosen; });
        QTRY_COMPARE(path, QStringLiteral("x.csv"));
        FileDialog::setAnswerer({});
    }
    void dialogAnswersByKeyboard()
    {
        QWidget window;
        window.show();
        int choice = -1;
        QString input;
        Question question{QStringLiteral("Seal?"), QStringLiteral("Type it."), {QStringLiteral("Seal"), QStringLiteral("Not now")}};
        question.inputLabel = QStringLiteral("&Passphrase");
        const auto ask = [&] {
            choice = -1;
            MessageBox::ask(&window, question, &window, [&](int chosen, const QString &text) {
                choice = chosen;
                input = text;
            });
            auto *dialog = window.findChild<QDialog *>(QStringLiteral("question"));
            return dialog;
        };
        QDialog *dialog = ask();
        QVERIFY(dialog && dialog->isVisible());
        auto *line = dialog->findChild<QLineEdit *>(QStringLiteral("questionInput"));
        QTest::keyClicks(line, QStringLiteral("abc"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(choice, 0);
        QCOMPARE(input, QStringLiteral("abc"));
        QTRY_VERIFY(!window.findChild<QDialog *>(QStringLiteral("question")));
        dialog = ask();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(choice, 1);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

HALLMARKER_TEST(TestMessages)
#include "TestMessages.moc"
