#pragma once

#include "dpia/assessment/AssessmentBook.h"
#include "dpia/template/TemplateLibrary.h"
#include "ui/kit/ChoiceListModel.h"

#include <QHash>

#include <memory>

namespace hallmarker::ui {

/// What the list of assessments shows, read at once.
struct AssessmentContents {
    QList<dpia::AssessmentSummary> assessments;
    QHash<QString, QString> subjectNames;   ///< by record id
    QHash<QString, dpia::TemplateKind> kinds; ///< by id of the assessment
    QList<core::Record> subjects;           ///< what an assessment can be about
    QStringList people;                     ///< who may write, judge and decide
    QString today;                          ///< "2026-01-31"

    static core::Result<std::shared_ptr<const AssessmentContents>> read(core::Workspace &workspace, const QString &language);

    const dpia::AssessmentSummary *summary(const QString &id) const;
    static bool isOverdue(const dpia::Assessment &assessment, const QString &today);
};

/// The templates to choose from: those that ship, those of the folders that HALLMARKER_TEMPLATES names, and the workspace's
/// own. Reading them takes a moment, so this belongs outside of the window's thread.
core::Result<std::shared_ptr<const dpia::TemplateLibrary>> readTemplateLibrary(const core::Workspace &workspace);

} // namespace hallmarker::ui
