#pragma once

#include "inventory/consent/AccessRequest.h"

#include <QWidget>

class QVBoxLayout;

namespace hallmarker::ui {

struct ConsentContents;

/// How a request was judged: the verdict, and for each field why, or on which basis.
class JudgementView final : public QWidget {
    Q_OBJECT
public:
    explicit JudgementView(QWidget *parent = nullptr);

    void setRequest(const inventory::AccessRequest &request, const ConsentContents &contents);
    void setSentence(const QString &sentence);
    /// Verdict and fields as one text, as a screen reader and a test hear it.
    QString text() const { return m_text; }

private:
    void replace(QWidget *content);

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QString m_text;
};

} // namespace hallmarker::ui
