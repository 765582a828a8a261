#pragma once

#include "ui/shell/Page.h"
#include "ui/templates/TemplateContents.h"
#include "ui/templates/TemplateDraft.h"

class QComboBox;
class QLabel;
class QListWidget;
class QSplitter;
class QTimer;

namespace hallmarker::ui {

class FlowRow;
class InlineMessage;
class PartForm;
class RecordTable;
class RowsModel;
class SectionSwitch;
class StructureTree;
class TemplatePreview;
class YamlPane;

/// A template: its structure and the form of the chosen part on the left, its text with every error, the preview and the
/// changes against the former version on the right.
class TemplateEditor final : public QWidget {
    Q_OBJECT
public:
    explicit TemplateEditor(PageServices &services, QWidget *parent = nullptr);

    void ready();
    void setContents(const std::shared_ptr<const TemplateContents> &contents);
    void open(const dpia::TemplateFiles &files, bool isReadOnly);
    /// Texts of a crash.
    void restore(const QJsonObject &typed);
    TemplateDraft &draft() { return *m_draft; }
    bool isReadOnly() const { return m_isReadOnly; }
    bool isEdited() const { return m_draft->isEdited(); }
    bool canSave() const;
    QWidget *initialFocus() const;

    // What the commands do.
    void addSection();
    void addQuestion();
    void removePart();
    void movePart(int step);
    void addLanguage();
    bool hasPart() const;
    void commit();
    void markSaved();
    StructureTree *structure() const { return m_tree; }
    YamlPane *pane() const { return m_pane; }
    QListWidget *problems() const { return m_problems; }
    SectionSwitch *tabs() const { return m_tabs; }

Q_SIGNALS:
    void changed();

private:
    void showDraft();
    void showFiles();
    void showProblems();
    void showChanges();
    void keepTyped();
    void refuse(const core::Result<void> &done);
    QString freeName(const QString &stem) const;

    PageServices &m_services;
    TemplateDraft *m_draft;
    std::shared_ptr<const TemplateContents> m_contents; ///< never null
    InlineMessage *m_message;
    FlowRow *m_row;
    QComboBox *m_language;
    QComboBox *m_file;
    StructureTree *m_tree;
    PartForm *m_form;
    YamlPane *m_pane;
    QListWidget *m_problems;
    QLabel *m_verdict;
    TemplatePreview *m_preview;
    RowsModel *m_changeRows;
    RecordTable *m_changes;
    SectionSwitch *m_tabs;
    QTimer *m_typing;
    bool m_isReadOnly = false;
};

} // namespace hallmarker::ui
