#pragma once

#include "ui/templates/TemplateDraft.h"

#include <QWidget>

class QComboBox;

namespace hallmarker::ui {

class FormColumn;
class FormField;
class InlineMessage;

/// The fields of one part of a template: of the template itself, of a section, or of a question. What is typed goes into the
/// text when the field is left, and nothing else of the text changes.
class PartForm final : public QWidget {
    Q_OBJECT
public:
    explicit PartForm(TemplateDraft &draft, QWidget *parent = nullptr);

    void show(const QString &pointer);
    QString pointer() const { return m_pointer; }
    /// Of the texts; empty: as the template was written.
    void setLanguage(const QString &language);
    /// Takes over what is typed in the field that has the keyboard.
    void commit();
    void setReadOnly(bool isReadOnly);

private:
    enum class Part { Template, Section, Question };
    void build();
    void buildQuestion(const QJsonObject &question);
    void addText(const QString &key, const QString &label, bool isLong, bool isTranslated, const QString &why = {});
    void addChoice(const QString &key, const QString &label, const QList<QPair<QString, QString>> &choices, const QString &otherwise);
    void addTick(const QString &key, const QString &label);
    void addNumber(const QString &key, const QString &label);
    void addLines(const QString &key, const QString &label, const QString &why);
    FormField *add(const QString &key, const QString &label, QWidget *field, const QString &why);
    void store(FormField *field, const QString &key, const QJsonValue &value);
    void storeText(FormField *field, const QString &key, const QString &text);
    QString translationKey(const QString &key) const;
    QString valueText(const QString &key, bool isTranslated) const;
    QJsonObject object() const;

    TemplateDraft &m_draft;
    QString m_pointer;
    QString m_language;
    Part m_part = Part::Template;
    FormColumn *m_column = nullptr;
    QWidget *m_holder;
    InlineMessage *m_message;
    QList<std::function<void()>> m_commits;
    bool m_isReadOnly = false;
    bool m_isStoring = false;
};

} // namespace hallmarker::ui
