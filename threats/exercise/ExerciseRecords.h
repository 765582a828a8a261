#pragma once

#include "core/record/Record.h"
#include "threats/exercise/ExerciseRun.h"

namespace hallmarker::threats {

/// How the parts of a run lie in a workspace: the run, its scenario by digest, each response and each score are records of
/// their own, so that several people at the table never lose each other's.
struct ExerciseRecords {
    static constexpr const char *runKind = "exercise";
    static constexpr const char *scenarioKind = "exercise-scenario";
    static constexpr const char *responseKind = "exercise-response";
    static constexpr const char *scoreKind = "exercise-score";

    static core::RecordDraft scenario(const Scenario &scenario);
    static core::RecordDraft run(const ExerciseRun &run);
    static core::RecordDraft response(const ExerciseResponse &response, const QString &exercise);
    static core::RecordDraft score(const ExpectationScore &score, const QString &exercise);

    static core::Result<Scenario> readScenario(const core::Record &record);
    /// Without responses and scores.
    static core::Result<ExerciseRun> readRun(const core::Record &record, const Scenario &scenario);
    static QString scenarioIdOf(const core::Record &run);
    static core::Result<ExerciseResponse> readResponse(const core::Record &record);
    static core::Result<ExpectationScore> readScore(const core::Record &record);
};

} // namespace hallmarker::threats
