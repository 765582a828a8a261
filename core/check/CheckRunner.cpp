#include "core/check/CheckRunner.h"

#include "core/check/CheckGrounds.h"
#include "core/check/FindingAssembly.h"

#include <QCoreApplication>

#include <exception>

namespace hallmarker::core {

namespace {

Error checkCancelled()
{
    return Error(ErrorKind::Cancelled, QCoreApplication::translate("Check", "The check was cancelled. No finding was stored."));
}

/// Providers return errors; what a library below them throws must not end the program.
Result<CheckOutcome> runProvider(const CheckProvider &provider, const CheckRequest &request, Progress &progress)
{
    try {
        return provider.run(request, progress);
    } catch (const std::bad_alloc &) {
        return Error(ErrorKind::LimitExceeded, QCoreApplication::translate("Check", "There is not enough memory for this check."));
    } catch (const std::exception &exception) {
        return Error(ErrorKind::Internal, QCoreApplication::translate("Check", "The check stopped because of a defect: %1.").arg(QString::fromUtf8(exception.what())));
    } catch (...) {
        return Error(ErrorKind::Internal, QCoreApplication::translate("Check", "The check stopped because of a defect."));
    }
}

/// Hashes every input now. On return `inputs` holds the records as they are, as far as it came.
Result<void> observeInputs(ArtifactLocator &locator, QList<QPair<QString, Record>> &inputs)
{
    for (auto &[role, record] : inputs) {
        HALLMARKER_ASSIGN(record, locator.observe(record));
    }
    return {};
}

/// A check of records looks at no file, so nothing is hashed: its ground tells what it read.
Result<CheckOutcome> evaluateRecords(Workspace &workspace, const CheckPlan &plan, Progress &progress)
{
    CheckRequest request = CheckGrounds::requestOf(plan);
    request.workspace = &workspace;
    auto outcome = runProvider(*plan.provider, request, progress);
    if (outcome && outcome->ground.isEmpty())
        return Error(ErrorKind::Internal, QCoreApplication::translate("Check", "The check \"%1\" does not say what it rests on. This is a defect of the check.").arg(plan.provider->definition().id));
    return outcome;
}

Result<CheckOutcome> evaluateCheck(Workspace &workspace, ArtifactLocator &locator, CheckPlan &plan, Progress &progress)
{
    if (plan.provider->definition().readsRecords)
        return evaluateRecords(workspace, plan, progress);
    progress.report(QCoreApplication::translate("Check", "Hashing the inputs"), 0, 0);
    HALLMARKER_TRY(observeInputs(locator, plan.inputs));
    CheckRequest request;
    request.parameters = plan.parameters;
    request.seed = plan.seed;
    for (const auto &[role, record] : std::as_const(plan.inputs)) {
        HALLMARKER_ASSIGN(const auto files, locator.filesOf(record));
        request.inputs.insert(role, CheckInput{role, record, files});
    }
    if (progress.isCancelled())
        return checkCancelled();
    auto outcome = runProvider(*plan.provider, request, progress);
    if (!outcome || progress.isCancelled())
        return outcome;
    // The figures belong to these digests only if the files are still the same ones.
    auto after = plan.inputs;
    HALLMARKER_TRY(observeInputs(locator, after));
    HALLMARKER_TRY(requireSameInputs(plan.inputs, after));
    return outcome;
}

} // namespace

CheckRunner::CheckRunner(Workspace &workspace, const CheckRegistry &registry, ArtifactLocator &locator)
    : m_workspace(workspace), m_registry(registry), m_locator(locator)
{
}

Result<Finding> CheckRunner::run(const CheckOrder &order, Progress &progress)
{
    HALLMARKER_ASSIGN(CheckPlan plan, planCheck(m_registry, order, [this](const QString &id) { return m_workspace.record(id); }));
    CheckTimes times;
    times.startedMs = m_workspace.clock().nowMs();
    auto measured = evaluateCheck(m_workspace, m_locator, plan, progress);
    if (progress.isCancelled() || (!measured && measured.error().kind == ErrorKind::Cancelled))
        return checkCancelled();
    times.finishedMs = m_workspace.clock().nowMs();

    const CheckOutcome outcome = measured ? *measured : failedOutcome(measured.error());
    HALLMARKER_ASSIGN(const Finding assembled, assembleFinding(plan, outcome, times));
    Finding stored;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("check.run"), [&](WriteTransaction &transaction) -> Result<void> {
        HALLMARKER_ASSIGN(stored, storeFinding(transaction, plan, outcome, assembled));
        return {};
    }));
    return stored;
}

} // namespace hallmarker::core
