#pragma once

#include "dpia/signing/ChosenKey.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace hallmarker::ui {

class FormField;
class PathField;

/// Asks with which key somebody signs: that of the workspace, a key file, a certificate. Of everything that is signed.
class SigningKeyFields final : public QWidget {
    Q_OBJECT
public:
    explicit SigningKeyFields(QWidget *parent = nullptr);

    /// What was chosen. The passphrase is taken out of its field: it is used once.
    dpia::ChosenKey take();
    QComboBox *kindBox() const { return m_kind; }

private:
    void adapt();

    QComboBox *m_kind;
    PathField *m_file;
    QLineEdit *m_passphrase;
    FormField *m_fileField;
    FormField *m_passphraseField;
};

} // namespace hallmarker::ui
