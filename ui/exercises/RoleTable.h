#pragma once

#include "ui/exercises/ExerciseContents.h"
#include "ui/shell/Page.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace hallmarker::ui {

class InlineMessage;
class ListSection;

/// What one role has got so far, and what it answers. What has not come, or is another role's, is not there.
class RoleTable final : public QWidget {
    Q_OBJECT
public:
    explicit RoleTable(PageServices &services, QWidget *parent = nullptr);

    void show(const std::shared_ptr<const ExerciseContents> &contents, qint64 nowMs);
    ListSection *list() const { return m_list; }
    /// Puts a draft back into the box.
    void type(const QString &role, const QString &text);

Q_SIGNALS:
    void written();

private:
    QString role() const;
    QString draftId() const;
    void showOne(const QString &id);
    void fill();
    void respond();

    PageServices &m_services;
    QComboBox *m_roles;
    QList<QPair<QString, QString>> m_offered; ///< the roles to choose from: id and text
    ListSection *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_send;
    InlineMessage *m_message;
    std::shared_ptr<const ExerciseContents> m_contents;
    qint64 m_nowMs = 0;
};

} // namespace hallmarker::ui
