#include "ui/shell/PassphraseQuestion.h"

#include "ui/kit/MessageBox.h"
#include "ui/shell/Session.h"

#include <QCoreApplication>

namespace hallmarker::ui {

namespace {
struct PassphraseQuestionTexts {
    Q_DECLARE_TR_FUNCTIONS(PassphraseQuestionTexts)
};
} // namespace

void reopenWithPassphrase(Session &session, QWidget *window)
{
    Question question;
    question.title = PassphraseQuestionTexts::tr("Passphrase of the workspace");
    question.text = PassphraseQuestionTexts::tr("The signing key of this workspace is sealed. It is opened for this session only; the workspace is opened again with it.");
    question.inputLabel = PassphraseQuestionTexts::tr("&Passphrase");
    question.isSecret = true;
    question.choices = {PassphraseQuestionTexts::tr("Open"), PassphraseQuestionTexts::tr("Not now")};
    MessageBox::ask(window, question, &session, [&session](int choice, const QString &input) {
        if (choice != 0 || !session.isOpen())
            return;
        core::WorkspaceOptions options;
        options.location = session.location();
        options.actor = {session.actorName()};
        options.readOnly = session.isReadOnly();
        options.passphrase = input;
        session.open(options);
    });
}

} // namespace hallmarker::ui
