#pragma once

#include "dpia/signing/SignatureDesk.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace hallmarker::ui {

class FormField;
class InlineMessage;
class SignatureList;
class SigningKeyFields;

/// Signs a decided assessment, shows and checks its signatures, and exports documents and the signed package with what they
/// do not hold. Stands by itself: it reads the assessment by its id and whenever the workspace tells of a change.
class SigningPanel final : public QWidget {
    Q_OBJECT
public:
    SigningPanel(PageServices &services, const QString &assessmentId, QWidget *parent = nullptr);

    void reload();
    QWidget *initialFocus() const;

Q_SIGNALS:
    void signaturesChanged();

private:
    struct Seen {
        dpia::LoadedAssessment loaded;
        QList<dpia::JudgedSignature> signatures;
        QString decidedBy;
    };

    void build();
    void buildExport(class FormColumn *column);
    void adopt(const Seen &seen);
    void sign();
    void withdraw(const QString &signatureId);
    void save();
    bool isCountersigning() const;

    PageServices &m_services;
    QString m_id;
    QString m_name;
    QString m_decidedBy;
    QList<dpia::JudgedSignature> m_signatures;
    InlineMessage *m_message = nullptr;
    SignatureList *m_list = nullptr;
    SigningKeyFields *m_key = nullptr;
    QLineEdit *m_role = nullptr;
    QPlainTextEdit *m_statement = nullptr;
    FormField *m_roleField = nullptr;
    QPushButton *m_sign = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_purpose = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_losses = nullptr;
};

} // namespace hallmarker::ui
