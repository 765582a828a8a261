#include "ui/assessments/signing/SigningKeyFields.h"

#include "ui/kit/FormField.h"
#include "ui/kit/PathField.h"
#include "ui/kit/Tokens.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hallmarker::ui {

using Kind = dpia::ChosenKey::Kind;

SigningKeyFields::SigningKeyFields(QWidget *parent) : QWidget(parent), m_kind(new QComboBox), m_file(new PathField(PathField::Kind::File, QStringLiteral("signing-key"))), m_passphrase(new QLineEdit)
{
    m_kind->setObjectName(QStringLiteral("signing.kind"));
    m_kind->addItem(tr("The key of the workspace"), int(Kind::Workspace));
    m_kind->addItem(tr("A key file (Ed25519)"), int(Kind::KeyFile));
    m_kind->addItem(tr("A certificate (PKCS#12)"), int(Kind::Certificate));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(16);
    m_file->edit()->setAccessibleName(tr("File of the key"));
    m_passphrase->setObjectName(QStringLiteral("signing.passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto *kind = new FormField(tr("Sign with"), m_kind, this);
    kind->setGuidance({tr("The key of the workspace says that whoever works with it signed. A key or certificate of your own says that it was you."), {}, {}});
    m_fileField = new FormField(tr("File of the key"), m_file, this);
    m_passphraseField = new FormField(tr("Passphrase"), m_passphrase, this);
    m_passphraseField->setGuidance({tr("Empty when the file has none. It is used once and not kept."), {}, {}});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(kind);
    column->addWidget(m_fileField);
    column->addWidget(m_passphraseField);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SigningKeyFields::adapt);
    adapt();
}

void SigningKeyFields::adapt()
{
    const bool isFile = m_kind->currentData().toInt() != int(Kind::Workspace);
    m_fileField->setVisible(isFile);
    m_passphraseField->setVisible(isFile);
}

dpia::ChosenKey SigningKeyFields::take()
{
    QByteArray typed = m_passphrase->text().toUtf8();
    dpia::ChosenKey chosen{static_cast<Kind>(m_kind->currentData().toInt()), m_file->path(), core::SecretBytes(typed)};
    core::SecretBytes::wipe(typed);
    m_passphrase->clear();
    return chosen;
}

} // namespace hallmarker::ui
