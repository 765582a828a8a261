#pragma once

#include "dpia/signing/SignatureDesk.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace hallmarker::ui {

/// The signatures under an assessment with what each is worth now, and what has changed since it was given.
class SignatureList final : public QWidget {
    Q_OBJECT
public:
    explicit SignatureList(QWidget *parent = nullptr);

    /// `who` may withdraw the own ones.
    void show(const QList<dpia::JudgedSignature> &signatures, const QString &who, bool mayWrite);
    /// Of the chosen row; empty: none.
    QString chosen() const;
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void withdrawRequested(const QString &signatureId);

private:
    void describe();

    QList<dpia::JudgedSignature> m_signatures;
    QString m_who;
    bool m_mayWrite = false;
    QListWidget *m_list;
    QLabel *m_empty;
    QLabel *m_details;
    QPushButton *m_withdraw;
};

} // namespace hallmarker::ui
