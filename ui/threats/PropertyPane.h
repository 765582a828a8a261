#pragma once

#include "threats/model/ThreatModel.h"
#include "ui/kit/FormPanel.h"
#include "ui/threats/AttributeQuestion.h"

#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace hallmarker::ui {

class ThreatDocument;

/// What is known about the thing that is chosen, and asked. Each field is one edit when it is left.
class PropertyPane final : public QScrollArea {
    Q_OBJECT
public:
    using Questions = std::function<QList<AttributeQuestion>(const QString &key)>;

    explicit PropertyPane(ThreatDocument &document, QWidget *parent = nullptr);

    /// What is asked about a key; empty: nothing.
    void setQuestions(Questions questions) { m_questions = std::move(questions); }
    /// What a kind of element is, in a sentence; empty: nothing is said.
    void setDescriber(std::function<QString(const QString &kind)> describe) { m_describe = std::move(describe); }
    /// One thing, several, or none: the model itself.
    void show(const QStringList &keys);
    void setEditable(bool isEditable);
    /// Whether a field holds something typed that is no edit of the model yet.
    bool isTyping() const;
    /// The keyboard goes to the name.
    void focusName();

Q_SIGNALS:
    void thingWanted(const QString &key);

private:
    void rebuild();
    void refreshSoon();
    QJsonObject shownValue() const;
    void showModel(QVBoxLayout *column);
    void showElement(const threats::Element &element, QVBoxLayout *column);
    void showFlow(const threats::Flow &flow, QVBoxLayout *column);
    void showBoundary(const threats::Boundary &boundary, QVBoxLayout *column);
    void showAsset(const threats::DataAsset &asset, QVBoxLayout *column);
    void showPerson(const threats::Person &person, QVBoxLayout *column);
    void showNote(const threats::Note &note, QVBoxLayout *column);
    void showSeveral(QVBoxLayout *column);

    ThreatDocument &m_document;
    Questions m_questions;
    std::function<QString(const QString &kind)> m_describe;
    QStringList m_keys;
    QJsonObject m_shown;
    QList<AttributeQuestion> m_asked;
    bool m_isEditable = true;
    bool m_isOwnEdit = false;
};

} // namespace hallmarker::ui
