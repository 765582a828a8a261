#include "ui/shell/PassphraseQuestion.h"

#include "ui/shell/PassphraseKeeper.h"
#include "ui/shell/Session.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace hallmarker::ui {

namespace {

struct PassphraseQuestionTexts {
    Q_DECLARE_TR_FUNCTIONS(PassphraseQuestionTexts)
};

void askForPassphraseAgain(Session &session, QWidget *window, QObject *context, const std::function<void()> &then, bool wasWrong)
{
    PassphraseKeeper *keeper = PassphraseKeeper::of(session);
    if (keeper == nullptr)
        return;
    Question question = passphraseQuestion(keeper);
    question.title = PassphraseQuestionTexts::tr("Passphrase of the workspace");
    question.text = wasWrong ? PassphraseQuestionTexts::tr("That is not the passphrase of this workspace. Type it once more.") : PassphraseQuestionTexts::tr("The signing key of this workspace is sealed. It is opened for this session only.");
    question.severity = wasWrong ? Severity::Warning : Severity::Info;
    question.choices = {PassphraseQuestionTexts::tr("Open"), PassphraseQuestionTexts::tr("Not now")};
    MessageBox::ask(window, question, context, [&session, window = QPointer<QWidget>(window), context, then, question, keeper](int choice, const QString &input) {
        if (choice != 0 || !session.isOpen())
            return;
        keeper->unlock(input, context, [&session, window, context, then, question, keeper, input](const core::Result<void> &done) {
            if (!done && done.error().kind == core::ErrorKind::Denied) {
                askForPassphraseAgain(session, window, context, then, true);
                return;
            }
            if (!done) {
                Q_EMIT keeper->told(done.error().message);
                return;
            }
            if (shallRemember(question))
                keeper->remember(input);
            if (then)
                then();
        });
    });
}

void repeatChangedPassphrase(Session &session, QWidget *window, QObject *context, const Question &first, const QString &passphrase, const std::function<void(const core::Result<void> &)> &then)
{
    Question repeat;
    repeat.title = first.title;
    repeat.text = PassphraseQuestionTexts::tr("Type it once more. Nobody can recover a lost passphrase.");
    repeat.inputLabel = PassphraseQuestionTexts::tr("&The same passphrase");
    repeat.isSecret = true;
    repeat.choices = {PassphraseQuestionTexts::tr("Set passphrase"), PassphraseQuestionTexts::tr("Cancel")};
    MessageBox::ask(window, repeat, context, [&session, context, first, passphrase, then](int choice, const QString &input) {
        PassphraseKeeper *keeper = PassphraseKeeper::of(session);
        if (choice != 0 || keeper == nullptr)
            return;
        if (input != passphrase)
            then(core::Error(core::ErrorKind::Invalid, PassphraseQuestionTexts::tr("The two lines differ. Nothing was changed.")));
        else
            keeper->change(passphrase, shallRemember(first), context, then);
    });
}

} // namespace

Question passphraseQuestion(const PassphraseKeeper *keeper)
{
    Question question;
    question.inputLabel = PassphraseQuestionTexts::tr("&Passphrase");
    question.isSecret = true;
    if (keeper != nullptr && keeper->canRemember()) {
        question.checkLabel = PassphraseQuestionTexts::tr("&Remember in the keychain of this desktop");
        question.isChecked = std::make_shared<bool>(keeper->isRemembered());
    }
    return question;
}

bool shallRemember(const Question &question)
{
    return question.isChecked && *question.isChecked;
}

void askForPassphrase(Session &session, QWidget *window, QObject *context, const std::function<void()> &then)
{
    askForPassphraseAgain(session, window, context, then, false);
}

void askForChangedPassphrase(Session &session, QWidget *window, QObject *context, const std::function<void(const core::Result<void> &)> &then)
{
    Question question = passphraseQuestion(PassphraseKeeper::of(session));
    question.title = PassphraseQuestionTexts::tr("New passphrase of the workspace");
    question.text = PassphraseQuestionTexts::tr("It seals the signing key and the key of the attachments. A copy of the workspace from before, and a copy of the key file on another machine, keep the passphrase they had.");
    question.inputLabel = PassphraseQuestionTexts::tr("&New passphrase");
    question.choices = {PassphraseQuestionTexts::tr("Continue"), PassphraseQuestionTexts::tr("Cancel")};
    MessageBox::ask(window, question, context, [&session, window = QPointer<QWidget>(window), context, question, then](int choice, const QString &input) {
        if (choice != 0 || !session.isOpen())
            return;
        if (input.isEmpty())
            then(core::Error(core::ErrorKind::Invalid, PassphraseQuestionTexts::tr("A passphrase needs at least one character. Nothing was changed.")));
        else
            repeatChangedPassphrase(session, window, context, question, input, then);
    });
}

} // namespace hallmarker::ui
