#pragma once

#include "dpia/template/Template.h"

#include <QTextBrowser>

namespace hallmarker::ui {

/// The questionnaire as people will read it, in one language.
class TemplatePreview final : public QTextBrowser {
    Q_OBJECT
public:
    explicit TemplatePreview(QWidget *parent = nullptr);
    void show(const dpia::Template &of, const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    QString sectionHtml(const dpia::TemplateSection &section, int level) const;
    QString questionHtml(const dpia::Question &question) const;
    QString quiet(const QString &text) const;

    dpia::Template m_template;
    QString m_language;
};

} // namespace hallmarker::ui
