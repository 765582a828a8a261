#pragma once

#include "ui/assessments/AnswerDesk.h"

#include <QScrollArea>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace hallmarker::ui {

class FoldSection;
class RecordPicker;

/// Beside a question: what its answer cites, what people remarked, and its earlier versions.
class AnswerAside final : public QScrollArea {
    Q_OBJECT
public:
    AnswerAside(PageServices &services, AnswerDesk &desk, const QString &language, QWidget *parent = nullptr);

    void showQuestion(const QString &id);
    void refresh();
    /// Opens the list of what can be cited.
    void startCiting();
    void startCommenting();
    /// Asks for a file and cites its content, which the workspace keeps.
    void attachFile();
    /// A statement of a person as evidence.
    void addStatement();

Q_SIGNALS:
    void failed(const hallmarker::core::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildEvidence(QVBoxLayout *column);
    void buildComments(QVBoxLayout *column);
    void buildVersions(QVBoxLayout *column);
    void fillEvidence();
    void fillComments();
    void readVersions();
    void fillVersions(const QList<dpia::Answer> &versions);
    void cite(const core::Record &record);
    void citeById(const QString &id);
    void removeCitation();
    void remark();
    QString target() const { return QStringLiteral("question:") + m_id; }

    PageServices &m_services;
    AnswerDesk &m_desk;
    QString m_language;
    QString m_id;
    FoldSection *m_evidenceFold = nullptr;
    QLabel *m_evidenceRule = nullptr;
    QListWidget *m_evidence = nullptr;
    QPushButton *m_remove = nullptr;
    RecordPicker *m_picker = nullptr;
    FoldSection *m_commentFold = nullptr;
    QLabel *m_comments = nullptr;
    QPlainTextEdit *m_remark = nullptr;
    QPushButton *m_send = nullptr;
    FoldSection *m_versionFold = nullptr;
    QListWidget *m_versions = nullptr;
    QPushButton *m_restore = nullptr;
    QHash<qint64, QString> m_versionTexts;
    QString m_shownVersions;   ///< answer and revision that the list is of
};

} // namespace hallmarker::ui
