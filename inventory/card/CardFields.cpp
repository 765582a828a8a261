#include "inventory/card/CardFields.h"

#include <QCoreApplication>

namespace hallmarker::inventory {

namespace {

constexpr CardFieldSpec cardFieldTable[] = {
    {"name", CardSection::Identity, CardFieldKind::Text, CardFiller::Registry, true,
     QT_TRANSLATE_NOOP("CardFields", "Name"),
     QT_TRANSLATE_NOOP("CardFields", "The name under which the model is kept in the inventory."),
     QT_TRANSLATE_NOOP("CardFields", "Credit scoring"),
     "AI Act Annex IV 1(a)", "", "front:model-index.name", "name"},
    {"version", CardSection::Identity, CardFieldKind::Text, CardFiller::Registry, true,
     QT_TRANSLATE_NOOP("CardFields", "Version"),
     QT_TRANSLATE_NOOP("CardFields", "What this version is called, or its digest when nobody named it."),
     QT_TRANSLATE_NOOP("CardFields", "2.1"),
     "AI Act Annex IV 1(a)", "", "md:Model Description", "version"},
    {"versionDiff", CardSection::Identity, CardFieldKind::LongText, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Changes since the earlier version"),
     QT_TRANSLATE_NOOP("CardFields", "How this version relates to the ones before it: what was changed, and why."),
     QT_TRANSLATE_NOOP("CardFields", "Trained anew on the data of the third quarter; threshold unchanged."),
     "AI Act Annex IV 1(a)", "", "", "pedigree.notes"},
    {"description", CardSection::Identity, CardFieldKind::LongText, CardFiller::Person, true,
     QT_TRANSLATE_NOOP("CardFields", "Description"),
     QT_TRANSLATE_NOOP("CardFields", "What the model does, in two or three sentences for somebody who does not build models."),
     QT_TRANSLATE_NOOP("CardFields", "Estimates from the data of an application how likely a loan is repaid."),
     "AI Act Annex IV 1(a)", "", "md:Model Description", "description"},
    {"provider", CardSection::Identity, CardFieldKind::Parties, CardFiller::Person, true,
     QT_TRANSLATE_NOOP("CardFields", "Provider"),
     QT_TRANSLATE_NOOP("CardFields", "Who places the system on the market or puts it into service under their own name."),
     QT_TRANSLATE_NOOP("CardFields", "Example Bank plc"),
     "AI Act Annex IV 1(a)", "", "", "supplier"},
    {"developers", CardSection::Identity, CardFieldKind::Parties, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Developers"),
     QT_TRANSLATE_NOOP("CardFields", "Who built and trained the model."),
     QT_TRANSLATE_NOOP("CardFields", "Risk analytics team"),
     "AI Act Annex IV 1(a)", "", "md:Model Description", "authors"},
    {"owners", CardSection::Identity, CardFieldKind::Parties, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Owners"),
     QT_TRANSLATE_NOOP("CardFields", "Who answers for the model inside the organisation."),
     QT_TRANSLATE_NOOP("CardFields", "Head of retail credit"),
     "AI Act Annex IV 1(a)", "", "", "property"},
    {"contact", CardSection::Identity, CardFieldKind::Text, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Contact"),
     QT_TRANSLATE_NOOP("CardFields", "Where questions and complaints about the model go."),
     QT_TRANSLATE_NOOP("CardFields", "models@bank.example"),
     "AI Act Annex IV 1(a)", "", "md:Model Card Contact", "supplier.contact"},
    {"licence", CardSection::Identity, CardFieldKind::Text, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Licence"),
     QT_TRANSLATE_NOOP("CardFields", "SPDX identifier or expression under which the model may be used; otherwise its name."),
     QT_TRANSLATE_NOOP("CardFields", "Apache-2.0"),
     "", "", "front:license", "licenses"},
    {"files", CardSection::Identity, CardFieldKind::List, CardFiller::Machine, true,
     QT_TRANSLATE_NOOP("CardFields", "Files and digests"),
     QT_TRANSLATE_NOOP("CardFields", "The files of this version with format, size and SHA-256."),
     QT_TRANSLATE_NOOP("CardFields", "model: torchscript, 12786 bytes, sha256:5f1c..."),
     "AI Act Annex IV 1(c)|AI Act Annex IV 1(d)", "", "", "hashes"},
    {"languages", CardSection::Identity, CardFieldKind::List, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Languages"),
     QT_TRANSLATE_NOOP("CardFields", "Natural languages of the inputs and outputs, as BCP 47 tags; empty when there is no language in them."),
     QT_TRANSLATE_NOOP("CardFields", "en"),
     "", "", "front:language", "property"},
    {"tags", CardSection::Identity, CardFieldKind::List, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Tags"),
     QT_TRANSLATE_NOOP("CardFields", "Words by which the card is found."),
     QT_TRANSLATE_NOOP("CardFields", "credit"),
     "", "", "front:tags", "tags"},
    {"cardAuthors", CardSection::Identity, CardFieldKind::Parties, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Authors of the card"),
     QT_TRANSLATE_NOOP("CardFields", "Who wrote the parts of this card that people fill in."),
     QT_TRANSLATE_NOOP("CardFields", "Model validation team"),
     "", "", "md:Model Card Authors", "property"},
    {"intendedPurpose", CardSection::Use, CardFieldKind::List, CardFiller::Person, true,
     QT_TRANSLATE_NOOP("CardFields", "Intended purpose"),
     QT_TRANSLATE_NOOP("CardFields", "Each use the model is meant for: task, context, and what its output decides or supports."),
     QT_TRANSLATE_NOOP("CardFields", "Ranking of loan applications for manual review"),
     "AI Act Annex IV 1(a)", "", "md:Direct Use", "modelCard.considerations.useCases"},
    {"users", CardSection::Use, CardFieldKind::List, CardFiller::Person, true,
     QT_TRANSLATE_NOOP("CardFields", "Intended users"),
     QT_TRANSLATE_NOOP("CardFields", "Who works with the output, and what they need to know for it."),
     QT_TRANSLATE_NOOP("CardFields", "Credit officers with training in the score"),
     "AI Act Annex IV 2(b)", "", "md:Direct Use", "modelCard.considerations.users"},
    {"outOfScope", CardSection::Use, CardFieldKind::List, CardFiller::Person, true,
     QT_TRANSLATE_NOOP("CardFields", "Out of scope and misuse"),
     QT_TRANSLATE_NOOP("CardFields", "Uses the model is not meant for, and misuse that can be foreseen."),
     QT_TRANSLATE_NOOP("CardFields", "Deciding on an application without a person"),
     "AI Act Annex IV 3", "", "md:Out-of-Scope Use", "property"},
    {"interaction", CardSection::Use, CardFieldKind::LongText, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Interaction with other systems"),
     QT_TRANSLATE_NOOP("CardFields", "Hardware and software outside of the model that it exchanges data with."),
     QT_TRANSLATE_NOOP("CardFields", "Reads applications from the loan system; writes scores back."),
     "AI Act Annex IV 1(b)", "", "md:Software", "property"},
    {"hardware", CardSection::Use, CardFieldKind::LongText, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Hardware"),
     QT_TRANSLATE_NOOP("CardFields", "What the model is meant to run on."),
     QT_TRANSLATE_NOOP("CardFields", "Ordinary server, 2 cores, no GPU"),
     "AI Act Annex IV 1(e)", "", "md:Hardware", "property"},
    {"userInterface", CardSection::Use, CardFieldKind::LongText, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "User interface"),
     QT_TRANSLATE_NOOP("CardFields", "What users see of the model."),
     QT_TRANSLATE_NOOP("CardFields", "A score with its three strongest reasons"),
     "AI Act Annex IV 1(g)", "", "md:Software", "property"},
    {"instructions", CardSection::Use, CardFieldKind::LongText, CardFiller::Person, true,
     QT_TRANSLATE_NOOP("CardFields", "Instructions for use"),
     QT_TRANSLATE_NOOP("CardFields", "How to put the model to use, with its preconditions, or where the instructions are."),
     QT_TRANSLATE_NOOP("CardFields", "Load with TorchScript; scale the inputs as the signature says."),
     "AI Act Annex IV 1(h)", "", "md:How to Get Started with the Model", "property"},
    {"documentation", CardSection::Use, CardFieldKind::List, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Documentation"),
     QT_TRANSLATE_NOOP("CardFields", "Addresses of further documentation."),
     QT_TRANSLATE_NOOP("CardFields", "https://bank.example/models/credit"),
     "AI Act Annex IV 1(h)", "", "md:Model Sources", "externalReferences"},
    {"task", CardSection::Technique, CardFieldKind::Text, CardFiller::Importer, true,
     QT_TRANSLATE_NOOP("CardFields", "Task"),
     QT_TRANSLATE_NOOP("CardFields", "What the model computes."),
     QT_TRANSLATE_NOOP("CardFields", "tabular-classification"),
     "AI Act Annex IV 2(b)", "", "front:pipeline_tag", "modelCard.modelParameters.task"},
    {"architecture", CardSection::Technique, CardFieldKind::Text, CardFiller::Importer, true,
     QT_TRANSLATE_NOOP("CardFields", "Architecture"),
     QT_TRANSLATE_NOOP("CardFields", "The architecture in the terms of the field."),
     QT_TRANSLATE_NOOP("CardFields", "Multi-layer perceptron, 64-32-10"),
     "AI Act Annex IV 2(b)|AI Act Annex IV 2(c)", "", "md:Model Architecture and Objective", "modelCard.modelParameters.modelArchitecture"},
    {"architectureFamily", CardSection::Technique, CardFieldKind::Text, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Architecture family"),
     QT_TRANSLATE_NOOP("CardFields", "The family the architecture belongs to."),
     QT_TRANSLATE_NOOP("CardFields", "feed-forward network"),
     "AI Act Annex IV 2(b)", "", "md:Model Description", "modelCard.modelParameters.architectureFamily"},
    {"approach", CardSection::Technique, CardFieldKind::Choice, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Learning approach"),
     QT_TRANSLATE_NOOP("CardFields", "How the model learns."),
     QT_TRANSLATE_NOOP("CardFields", "supervised"),
     "AI Act Annex IV 2(b)", "supervised|unsupervised|reinforcement-learning|semi-supervised|self-supervised", "md:Training Procedure", "modelCard.modelParameters.approach.type"},
    {"inputs", CardSection::Technique, CardFieldKind::List, CardFiller::Importer, true,
     QT_TRANSLATE_NOOP("CardFields", "Input format"),
     QT_TRANSLATE_NOOP("CardFields", "What goes in: columns with their encoding, or the tensor."),
     QT_TRANSLATE_NOOP("CardFields", "float32 tensor 1 x 8 x 8, values 0 to 1"),
     "AI Act Annex IV 2(b)|AI Act Annex IV 3", "", "md:Model Architecture and Objective", "modelCard.modelParameters.inputs"},
    {"outputs", CardSection::Technique, CardFieldKind::List, CardFiller::Importer, true,
     QT_TRANSLATE_NOOP("CardFields", "Output format"),
     QT_TRANSLATE_NOOP("CardFields", "What comes out and how to read it."),
     QT_TRANSLATE_NOOP("CardFields", "probabilities of the classes: repaid, default"),
     "AI Act Annex IV 2(b)", "", "md:Model Architecture and Objective", "modelCard.modelParameters.outputs"},
    {"design", CardSection::Technique, CardFieldKind::LongText, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Design choices"),
     QT_TRANSLATE_NOOP("CardFields", "Key design choices with their reasons and assumptions; what is optimised for."),
     QT_TRANSLATE_NOOP("CardFields", "A small network, because the score must be explained."),
     "AI Act Annex IV 2(b)", "", "md:Model Architecture and Objective", "property"},
    {"trainingProcedure", CardSection::Technique, CardFieldKind::LongText, CardFiller::Person, true,
     QT_TRANSLATE_NOOP("CardFields", "Training procedure"),
     QT_TRANSLATE_NOOP("CardFields", "Methods and steps of development, hyperparameters, and tools of third parties."),
     QT_TRANSLATE_NOOP("CardFields", "Adam, 20 epochs, early stopping on the validation split"),
     "AI Act Annex IV 2(a)", "", "md:Training Procedure", "property"},
    {"baseModel", CardSection::Technique, CardFieldKind::List, CardFiller::Lineage, false,
     QT_TRANSLATE_NOOP("CardFields", "Base model"),
     QT_TRANSLATE_NOOP("CardFields", "The model this one was fine-tuned or distilled from."),
     QT_TRANSLATE_NOOP("CardFields", "credit@3f2a1b4c5d6e"),
     "AI Act Annex IV 2(a)", "", "front:base_model", "pedigree.ancestors"},
    {"thirdParty", CardSection::Technique, CardFieldKind::List, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Third-party parts"),
     QT_TRANSLATE_NOOP("CardFields", "Pre-trained parts, libraries and tools of others that are inside."),
     QT_TRANSLATE_NOOP("CardFields", "scikit-learn 1.2 (scaling of the inputs)"),
     "AI Act Annex IV 2(a)", "", "", "dependencies"},
    {"compute", CardSection::Technique, CardFieldKind::LongText, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Compute used"),
     QT_TRANSLATE_NOOP("CardFields", "Computing resources for development, training, testing and validation."),
     QT_TRANSLATE_NOOP("CardFields", "One workstation, 20 minutes"),
     "AI Act Annex IV 2(c)", "", "md:Environmental Impact", "modelCard.considerations.environmentalConsiderations.properties"},
    {"energyKwh", CardSection::Technique, CardFieldKind::Number, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Energy for training (kWh)"),
     QT_TRANSLATE_NOOP("CardFields", "Energy that the training used, measured or estimated."),
     QT_TRANSLATE_NOOP("CardFields", "0.4"),
     "AI Act Annex IV 2(c)", "", "md:Environmental Impact", "modelCard.considerations.environmentalConsiderations.energyConsumptions"},
    {"co2Tonnes", CardSection::Technique, CardFieldKind::Number, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Emissions of training (t CO2 equivalent)"),
     QT_TRANSLATE_NOOP("CardFields", "Emissions that belong to that energy."),
     QT_TRANSLATE_NOOP("CardFields", "0.0001"),
     "", "", "md:Environmental Impact", "modelCard.considerations.environmentalConsiderations.energyConsumptions"},
    {"trainingData", CardSection::Data, CardFieldKind::List, CardFiller::Lineage, true,
     QT_TRANSLATE_NOOP("CardFields", "Training data"),
     QT_TRANSLATE_NOOP("CardFields", "The dataset versions the model was trained on, with their digests."),
     QT_TRANSLATE_NOOP("CardFields", "applications@9c1d..., 30162 rows"),
     "AI Act Annex IV 2(d)", "", "front:datasets", "modelCard.modelParameters.datasets"},
    {"evaluationData", CardSection::Data, CardFieldKind::List, CardFiller::Machine, false,
     QT_TRANSLATE_NOOP("CardFields", "Evaluation data"),
     QT_TRANSLATE_NOOP("CardFields", "The dataset versions the figures of this card were measured on."),
     QT_TRANSLATE_NOOP("CardFields", "applications-test@77aa..., 15060 rows"),
     "AI Act Annex IV 2(g)", "", "md:Testing Data", "modelCard.modelParameters.datasets"},
    {"dataDescription", CardSection::Data, CardFieldKind::LongText, CardFiller::Person, true,
     QT_TRANSLATE_NOOP("CardFields", "Provenance and preparation of the data"),
     QT_TRANSLATE_NOOP("CardFields", "Where the data comes from, how it was selected, labelled and cleaned; known gaps."),
     QT_TRANSLATE_NOOP("CardFields", "Applications of 2023; duplicates removed; labels from the ledger."),
     "AI Act Annex IV 2(d)", "", "md:Training Data", "property"},
    {"classification", CardSection::Data, CardFieldKind::List, CardFiller::Lineage, false,
     QT_TRANSLATE_NOOP("CardFields", "Classification of the data"),
     QT_TRANSLATE_NOOP("CardFields", "How confidential the training data is."),
     QT_TRANSLATE_NOOP("CardFields", "applications@9c1d...: confidential"),
     "AI Act Annex IV 2(d)", "", "", "component data classification"},
    {"sensitiveData", CardSection::Data, CardFieldKind::List, CardFiller::Lineage, false,
     QT_TRANSLATE_NOOP("CardFields", "Personal and sensitive data"),
     QT_TRANSLATE_NOOP("CardFields", "What the records say about personal data and special categories in the training data."),
     QT_TRANSLATE_NOOP("CardFields", "applications@9c1d...: personal data"),
     "AI Act Annex IV 2(d)", "", "", "component data sensitiveData"},
    {"metricsRationale", CardSection::Results, CardFieldKind::LongText, CardFiller::Person, true,
     QT_TRANSLATE_NOOP("CardFields", "Why these measures"),
     QT_TRANSLATE_NOOP("CardFields", "Why the measures fit the model and its use."),
     QT_TRANSLATE_NOOP("CardFields", "Ranking quality matters, not the threshold: area under the curve."),
     "AI Act Annex IV 4", "", "md:Metrics", "property"},
    {"performance", CardSection::Results, CardFieldKind::List, CardFiller::Machine, true,
     QT_TRANSLATE_NOOP("CardFields", "Performance"),
     QT_TRANSLATE_NOOP("CardFields", "Measured figures with slice and interval."),
     QT_TRANSLATE_NOOP("CardFields", "accuracy 0.98 (0.96 to 0.99)"),
     "AI Act Annex IV 2(g)|AI Act Annex IV 3|AI Act Annex IV 4", "", "front:model-index.results", "modelCard.quantitativeAnalysis.performanceMetrics"},
    {"robustness", CardSection::Results, CardFieldKind::List, CardFiller::Machine, true,
     QT_TRANSLATE_NOOP("CardFields", "Robustness and security"),
     QT_TRANSLATE_NOOP("CardFields", "Measured behaviour under attack, privacy attacks and supply-chain checks."),
     QT_TRANSLATE_NOOP("CardFields", "accuracy under PGD 0.44"),
     "AI Act Annex IV 2(g)|AI Act Annex IV 2(h)", "", "front:model-index.results", "modelCard.quantitativeAnalysis.performanceMetrics"},
    {"dataChecks", CardSection::Results, CardFieldKind::List, CardFiller::Machine, false,
     QT_TRANSLATE_NOOP("CardFields", "Checks of the data"),
     QT_TRANSLATE_NOOP("CardFields", "Measured properties of the training data: identifiability, personal data, drift."),
     QT_TRANSLATE_NOOP("CardFields", "smallest class 5 records"),
     "AI Act Annex IV 2(d)", "", "md:Results", "property"},
    {"testLogs", CardSection::Results, CardFieldKind::List, CardFiller::Machine, true,
     QT_TRANSLATE_NOOP("CardFields", "Test logs"),
     QT_TRANSLATE_NOOP("CardFields", "Every finding this card rests on, with time, verdict and digest. Signed through the log of the workspace."),
     QT_TRANSLATE_NOOP("CardFields", "finding_01...: pass, sha256:..."),
     "AI Act Annex IV 2(g)", "", "", "externalReferences evidence"},
    {"limitations", CardSection::Risks, CardFieldKind::List, CardFiller::Person, true,
     QT_TRANSLATE_NOOP("CardFields", "Technical limitations"),
     QT_TRANSLATE_NOOP("CardFields", "Where the model is known to be weak: kinds of data, groups, conditions."),
     QT_TRANSLATE_NOOP("CardFields", "Fewer than 100 training records of applicants under 20"),
     "AI Act Annex IV 3", "", "md:Bias, Risks, and Limitations", "modelCard.considerations.technicalLimitations"},
    {"foreseeableRisks", CardSection::Risks, CardFieldKind::List, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Foreseeable unintended outcomes"),
     QT_TRANSLATE_NOOP("CardFields", "Unintended outcomes and sources of risk to health, safety and fundamental rights."),
     QT_TRANSLATE_NOOP("CardFields", "Applicants are refused on the score alone"),
     "AI Act Annex IV 3", "", "md:Bias, Risks, and Limitations", "property"},
    {"ethicalRisks", CardSection::Risks, CardFieldKind::Risks, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Ethical risks"),
     QT_TRANSLATE_NOOP("CardFields", "Each risk and what is done about it."),
     QT_TRANSLATE_NOOP("CardFields", "Proxy for origin through the postcode: field removed, checked for correlation"),
     "AI Act Annex IV 3|AI Act Annex IV 5", "", "md:Bias, Risks, and Limitations", "modelCard.considerations.ethicalConsiderations"},
    {"fairness", CardSection::Risks, CardFieldKind::Groups, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Fairness by group"),
     QT_TRANSLATE_NOOP("CardFields", "Groups at risk, benefits and harms for them, and what is done."),
     QT_TRANSLATE_NOOP("CardFields", "Applicants under 25: fewer records, wider intervals"),
     "AI Act Annex IV 2(g)|AI Act Annex IV 3", "", "md:Factors", "modelCard.considerations.fairnessAssessments"},
    {"tradeoffs", CardSection::Risks, CardFieldKind::List, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Trade-offs"),
     QT_TRANSLATE_NOOP("CardFields", "What was given up for what."),
     QT_TRANSLATE_NOOP("CardFields", "One point of accuracy for calibrated scores"),
     "AI Act Annex IV 2(b)", "", "", "modelCard.considerations.performanceTradeoffs"},
    {"recommendations", CardSection::Risks, CardFieldKind::LongText, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Recommendations"),
     QT_TRANSLATE_NOOP("CardFields", "What users should do about risks and limitations."),
     QT_TRANSLATE_NOOP("CardFields", "Review every refusal by hand."),
     "", "", "md:Recommendations", "property"},
    {"securityDecisions", CardSection::Risks, CardFieldKind::List, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Security decisions"),
     QT_TRANSLATE_NOOP("CardFields", "Decisions on security with their reason: what was accepted, hardened or left out."),
     QT_TRANSLATE_NOOP("CardFields", "Adversarial training left out: inputs come from staff only"),
     "AI Act Annex IV 2(h)", "", "", "property"},
    {"cybersecurity", CardSection::Risks, CardFieldKind::LongText, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Cybersecurity measures"),
     QT_TRANSLATE_NOOP("CardFields", "Measures that protect model, data and operation."),
     QT_TRANSLATE_NOOP("CardFields", "Signed artefacts, read-only deployment, rate limit"),
     "AI Act Annex IV 2(h)", "", "", "property"},
    {"humanOversight", CardSection::Governance, CardFieldKind::LongText, CardFiller::Person, true,
     QT_TRANSLATE_NOOP("CardFields", "Human oversight"),
     QT_TRANSLATE_NOOP("CardFields", "Who can understand, override and stop the model, and how."),
     QT_TRANSLATE_NOOP("CardFields", "A credit officer decides; the score can be hidden."),
     "AI Act Annex IV 2(e)|AI Act Annex IV 3", "", "", "property"},
    {"plannedChanges", CardSection::Governance, CardFieldKind::LongText, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Planned changes"),
     QT_TRANSLATE_NOOP("CardFields", "Changes to the model and its performance that were determined beforehand."),
     QT_TRANSLATE_NOOP("CardFields", "Retraining each quarter within the same acceptance limits"),
     "AI Act Annex IV 2(f)", "", "", "property"},
    {"changeLog", CardSection::Governance, CardFieldKind::List, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Change log"),
     QT_TRANSLATE_NOOP("CardFields", "Changes over the life cycle."),
     QT_TRANSLATE_NOOP("CardFields", "2026-01: threshold raised"),
     "AI Act Annex IV 6", "", "", "releaseNotes"},
    {"riskManagement", CardSection::Governance, CardFieldKind::LongText, CardFiller::Person, true,
     QT_TRANSLATE_NOOP("CardFields", "Risk management system"),
     QT_TRANSLATE_NOOP("CardFields", "Description of the risk management system of Art. 9, or where it is kept."),
     QT_TRANSLATE_NOOP("CardFields", "Kept as assessment DPIA-12"),
     "AI Act Annex IV 5", "", "", "property"},
    {"standards", CardSection::Governance, CardFieldKind::List, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Standards applied"),
     QT_TRANSLATE_NOOP("CardFields", "Harmonised standards applied in full or in part; otherwise the solutions adopted instead."),
     QT_TRANSLATE_NOOP("CardFields", "ISO/IEC 42001:2023"),
     "AI Act Annex IV 7", "", "", "bom definitions.standards"},
    {"declaration", CardSection::Governance, CardFieldKind::LongText, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Declaration of conformity"),
     QT_TRANSLATE_NOOP("CardFields", "The EU declaration of conformity, or where it is kept."),
     QT_TRANSLATE_NOOP("CardFields", "Declaration 2026-03, kept by legal"),
     "AI Act Annex IV 8", "", "", "property"},
    {"postMarket", CardSection::Governance, CardFieldKind::LongText, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Post-market monitoring"),
     QT_TRANSLATE_NOOP("CardFields", "The plan of Art. 72 for watching performance in use."),
     QT_TRANSLATE_NOOP("CardFields", "Monthly drift check, report to the validator"),
     "AI Act Annex IV 9", "", "", "property"},
    {"citation", CardSection::Governance, CardFieldKind::LongText, CardFiller::Person, false,
     QT_TRANSLATE_NOOP("CardFields", "Citation"),
     QT_TRANSLATE_NOOP("CardFields", "How to cite the model."),
     QT_TRANSLATE_NOOP("CardFields", "Example Bank (2026): Credit scoring 2.1"),
     "", "", "md:Citation", "property"},
};

QString cardFieldText(const char *text)
{
    return QCoreApplication::translate("CardFields", text);
}

} // namespace

QString CardFieldSpec::labelText() const
{
    return cardFieldText(label);
}

QString CardFieldSpec::guidanceText() const
{
    return cardFieldText(guidance);
}

QString CardFieldSpec::exampleText() const
{
    return cardFieldText(example);
}

QStringList CardFieldSpec::annexPoints() const
{
    QStringList points;
    for (const QString &reference : lawText().split(QLatin1Char('|'), Qt::SkipEmptyParts))
        points.append(reference.section(QLatin1Char(' '), -1));
    return points;
}

QStringList CardFieldSpec::choiceNames() const
{
    return QString::fromLatin1(choices).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

std::span<const CardFieldSpec> cardFields()
{
    return cardFieldTable;
}

const CardFieldSpec *cardField(const QString &key)
{
    for (const CardFieldSpec &spec : cardFieldTable) {
        if (key == QLatin1String(spec.key))
            return &spec;
    }
    return nullptr;
}

QString cardSectionTitle(CardSection section)
{
    switch (section) {
    case CardSection::Identity: return QCoreApplication::translate("CardFields", "The model");
    case CardSection::Use: return QCoreApplication::translate("CardFields", "Purpose and use");
    case CardSection::Technique: return QCoreApplication::translate("CardFields", "Technique");
    case CardSection::Data: return QCoreApplication::translate("CardFields", "Data");
    case CardSection::Results: return QCoreApplication::translate("CardFields", "Results");
    case CardSection::Risks: return QCoreApplication::translate("CardFields", "Risks and limits");
    case CardSection::Governance: return QCoreApplication::translate("CardFields", "Governance");
    }
    return {};
}

QString cardFillerText(CardFiller filler)
{
    switch (filler) {
    case CardFiller::Registry: return QCoreApplication::translate("CardFields", "from the inventory");
    case CardFiller::Machine: return QCoreApplication::translate("CardFields", "measured");
    case CardFiller::Importer: return QCoreApplication::translate("CardFields", "read from the model, may be corrected");
    case CardFiller::Lineage: return QCoreApplication::translate("CardFields", "from the lineage");
    case CardFiller::Person: return QCoreApplication::translate("CardFields", "written by a person");
    }
    return {};
}

} // namespace hallmarker::inventory
