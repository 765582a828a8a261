#pragma once

#include "dpia/template/TemplateReader.h"
#include "dpia/template/edit/YamlText.h"

#include <QObject>

namespace hallmarker::ui {

/// A template that is edited: its file and its translations as texts, and what they read as. Texts are the truth; forms change
/// them in one place at a time.
class TemplateDraft final : public QObject {
    Q_OBJECT
public:
    struct File {
        QString name;
        QString language;   ///< of a translation; empty: the template itself
        QString text;
        friend bool operator==(const File &, const File &) = default;
    };

    explicit TemplateDraft(QObject *parent = nullptr) : QObject(parent) {}

    void open(const dpia::TemplateFiles &files);
    const QList<File> &files() const { return m_files; }
    dpia::TemplateFiles templateFiles() const;
    /// Reads anew; forms and errors follow.
    void setText(int file, const QString &text);
    const dpia::TemplateReading &reading() const { return m_reading; }
    /// The template's file as values; undefined while it is no YAML.
    QJsonValue root() const { return m_root; }
    bool isEdited() const { return m_files != m_opened; }
    void markSaved() { m_opened = m_files; }
    /// Nothing of it is kept yet.
    void markImported()
    {
        m_opened.clear();
        Q_EMIT read();
    }

    /// Languages other than the template's own.
    QStringList languages() const;
    /// Begins a translation; nothing is in it yet.
    void addLanguage(const QString &language);

    /// A key of the template's file.
    core::Result<void> set(const QString &pointer, const QString &key, const QJsonValue &value);
    /// A text in a language; `key` as translation files name it ("questions/name/guidance"), `pointer` and `field` where the
    /// original stands.
    core::Result<void> setTranslation(const QString &language, const QString &key, const QString &pointer, const QString &field, const QString &text);
    QString translation(const QString &language, const QString &key, const QString &pointer, const QString &field) const;
    core::Result<void> insert(const QString &pointer, const QString &list, int index, const QJsonObject &item);
    core::Result<void> remove(const QString &item);
    core::Result<void> move(const QString &item, int step);
    /// Urn and version in all files.
    core::Result<void> rename(const QString &urn, int version);

    /// The order in which keys are written.
    static QStringList keyOrder();

Q_SIGNALS:
    /// Files that a form changed; the editor shows them.
    void textChanged(int file);
    void read();

private:
    core::Result<void> apply(int file, const std::function<core::Result<void>(dpia::YamlText &)> &change);
    void readAgain();
    int fileOf(const QString &language) const;

    QList<File> m_files;
    QList<File> m_opened;
    dpia::TemplateReading m_reading;
    QJsonValue m_root = QJsonValue(QJsonValue::Undefined);
};

} // namespace hallmarker::ui
