#pragma once

#include "core/storage/Workspace.h"
#include "dpia/template/TemplateLibrary.h"

#include <memory>

namespace hallmarker::ui {

/// A template that can be had: one that ships, or one that the workspace keeps.
struct TemplateEntry {
    QString id;                   ///< "shipped/urn@version", or of the record
    dpia::TemplateFiles files;
    dpia::Template value;
    bool isShipped = false;
    bool isOwn = false;           ///< made here: its urn is none that ships
    QString updatedBy;
    qint64 updatedMs = 0;
    int assessments = 0;          ///< that were begun with it
};

/// What the page of templates shows, read at once.
struct TemplateContents {
    QList<TemplateEntry> entries; ///< by title, newest version first

    static core::Result<std::shared_ptr<const TemplateContents>> read(core::Workspace &workspace);
    /// What ships, without a workspace.
    static TemplateContents shipped();

    const TemplateEntry *entry(const QString &id) const;
    /// The newest version of a urn; 0: there is none.
    int newestVersion(const QString &urn) const;
    /// The newest version below one; nullptr: there is none.
    const TemplateEntry *former(const QString &urn, int version) const;
};

QString questionTypeWord(dpia::QuestionType type);

} // namespace hallmarker::ui
