<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementCheckTexts</name>
    <message numerus="yes">
        <source>%n use(s) of &quot;%1&quot; outside of what was agreed on.</source>
        <translation>
            <numerusform>%n use of &quot;%1&quot; outside of what was agreed on.</numerusform>
            <numerusform>%n uses of &quot;%1&quot; outside of what was agreed on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of &quot;%1&quot;, %n thing(s) cannot be judged: the use does not say.</source>
        <translation>
            <numerusform>Of &quot;%1&quot;, %n thing cannot be judged: the use does not say.</numerusform>
            <numerusform>Of &quot;%1&quot;, %n things cannot be judged: the use does not say.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssemblerTexts</name>
    <message numerus="yes">
        <source>%n thing(s) this card rests on changed after it was saved.</source>
        <translation>
            <numerusform>%n thing this card rests on changed after it was saved.</numerusform>
            <numerusform>%n things this card rests on changed after it was saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentExportTexts</name>
    <message numerus="yes">
        <source>%n attachment(s) are not in the JSON file; write a .zip instead.</source>
        <translation>
            <numerusform>%n attachment is not in the JSON file; write a .zip instead.</numerusform>
            <numerusform>%n attachments are not in the JSON file; write a .zip instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentRuleTexts</name>
    <message numerus="yes">
        <source>The decision may be %n day(s) old at most.</source>
        <translation>
            <numerusform>The decision may be %n day old at most.</numerusform>
            <numerusform>The decision may be %n days old at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentTexts</name>
    <message numerus="yes">
        <source>The assessment cannot be approved; %n point(s) are open. The first: %1</source>
        <translation>
            <numerusform>The assessment cannot be approved; %n point is open. The first: %1</numerusform>
            <numerusform>The assessment cannot be approved; %n points are open. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardMessagesTexts</name>
    <message numerus="yes">
        <source>%n more in the preview.</source>
        <translation>
            <numerusform>%n more in the preview.</numerusform>
            <numerusform>%n more in the preview.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CisoTexts</name>
    <message numerus="yes">
        <source>%n requirement(s) belong to implementation groups, which a template does not have; all are asked.</source>
        <translation>
            <numerusform>%n requirement belongs to implementation groups, which a template does not have; all are asked.</numerusform>
            <numerusform>%n requirements belong to implementation groups, which a template does not have; all are asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) would compute the result of their requirement; here a person says it.</source>
        <translation>
            <numerusform>%n choice would compute the result of its requirement; here a person says it.</numerusform>
            <numerusform>%n choices would compute the result of their requirement; here a person says it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) would select implementation groups, which a template does not have.</source>
        <translation>
            <numerusform>%n choice would select implementation groups, which a template does not have.</numerusform>
            <numerusform>%n choices would select implementation groups, which a template does not have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClauseTexts</name>
    <message numerus="yes">
        <source>&quot;%1&quot; has %n weakened clause(s); missing %2, still open %3.</source>
        <translation>
            <numerusform>&quot;%1&quot; has %n weakened clause; missing %2, still open %3.</numerusform>
            <numerusform>&quot;%1&quot; has %n weakened clauses; missing %2, still open %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; lacks %n required clause(s); still open %2.</source>
        <translation>
            <numerusform>&quot;%1&quot; lacks %n required clause; still open %2.</numerusform>
            <numerusform>&quot;%1&quot; lacks %n required clauses; still open %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is in force, and %n required clause(s) are not agreed on yet.</source>
        <translation>
            <numerusform>&quot;%1&quot; is in force, and %n required clause is not agreed on yet.</numerusform>
            <numerusform>&quot;%1&quot; is in force, and %n required clauses are not agreed on yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required clause(s) of &quot;%1&quot; are still negotiated.</source>
        <translation>
            <numerusform>%n required clause of &quot;%1&quot; is still negotiated.</numerusform>
            <numerusform>%n required clauses of &quot;%1&quot; are still negotiated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clause(s) are not translated: %2</source>
        <translation>
            <numerusform>%1: %n clause is not translated: %2</numerusform>
            <numerusform>%1: %n clauses are not translated: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>... %n more row(s); see --format json</source>
        <translation>
            <numerusform>... %n more row; see --format json</numerusform>
            <numerusform>... %n more rows; see --format json</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliTexts</name>
    <message numerus="yes">
        <source>Nothing was imported: %n record(s) cannot be used, the first because: %1 Repair them, or leave them out with --skip-bad.</source>
        <translation>
            <numerusform>Nothing was imported: %n record cannot be used, because: %1 Repair it, or leave it out with --skip-bad.</numerusform>
            <numerusform>Nothing was imported: %n records cannot be used, the first because: %1 Repair them, or leave them out with --skip-bad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are open again.
</source>
        <translation>
            <numerusform>%n task is open again.
</numerusform>
            <numerusform>%n tasks are open again.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a valid template: %2 with %n question(s), in %3.
</source>
        <translation>
            <numerusform>%1 is a valid template: %2 with %n question, in %3.
</numerusform>
            <numerusform>%1 is a valid template: %2 with %n questions, in %3.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a valid file of clauses: %2 with %n clause(s).</source>
        <translation>
            <numerusform>%1 is a valid file of clauses: %2 with %n clause.</numerusform>
            <numerusform>%1 is a valid file of clauses: %2 with %n clauses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 counts in this workspace, with %n clause(s).</source>
        <translation>
            <numerusform>%1 counts in this workspace, with %n clause.</numerusform>
            <numerusform>%1 counts in this workspace, with %n clauses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are proposed. Confirm each with &quot;assess answer %1 QUESTION --still-holds&quot;, or write another one.
</source>
        <translation>
            <numerusform>%n answer is proposed. Confirm it with &quot;assess answer %1 QUESTION --still-holds&quot;, or write another one.
</numerusform>
            <numerusform>%n answers are proposed. Confirm each with &quot;assess answer %1 QUESTION --still-holds&quot;, or write another one.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s) written to %1.
</source>
        <translation>
            <numerusform>%n dataset written to %1.
</numerusform>
            <numerusform>%n datasets written to %1.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Template %1 with %n question(s) written to %2.
</source>
        <translation>
            <numerusform>Template %1 with %n question written to %2.
</numerusform>
            <numerusform>Template %1 with %n questions written to %2.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Threat model %1 is current again: %n change(s) below it were looked at.
</source>
        <translation>
            <numerusform>Threat model %1 is current again: %n change below it was looked at.
</numerusform>
            <numerusform>Threat model %1 is current again: %n changes below it were looked at.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) settled.
</source>
        <translation>
            <numerusform>%n difference settled.
</numerusform>
            <numerusform>%n differences settled.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) ask nobody who they are.
</source>
        <translation>
            <numerusform>%n way asks nobody who they are.
</numerusform>
            <numerusform>%n ways ask nobody who they are.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n way(s) ask nobody who they are; the effects below are of those counted.
</source>
        <translation>
            <numerusform>More than %n way asks nobody who they are; the effects below are of those counted.
</numerusform>
            <numerusform>More than %n ways ask nobody who they are; the effects below are of those counted.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n dissent(s).
</source>
        <translation>
            <numerusform>%1 has %n dissent.
</numerusform>
            <numerusform>%1 has %n dissents.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open, %n ballot(s)</source>
        <translation>
            <numerusform>open, %n ballot</numerusform>
            <numerusform>open, %n ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentTexts</name>
    <message numerus="yes">
        <source>A comment has at most %n characters.</source>
        <translation>
            <numerusform>A comment has at most %n character.</numerusform>
            <numerusform>A comment has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message numerus="yes">
        <source>%1 was not read: more than %n row(s) are broken, the first in line %2 (%3).</source>
        <translation>
            <numerusform>%1 was not read: more than %n row is broken, the first in line %2 (%3).</numerusform>
            <numerusform>%1 was not read: more than %n rows are broken, the first in line %2 (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatasheetAssemblerTexts</name>
    <message numerus="yes">
        <source>%n thing(s) that the answers rest on changed after they were written.</source>
        <translation>
            <numerusform>%n thing that the answers rest on changed after they were written.</numerusform>
            <numerusform>%n things that the answers rest on changed after they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DerivedAnswerTexts</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file could not be read and were left out.</source>
        <translation>
            <numerusform>%n row of the file could not be read and was left out.</numerusform>
            <numerusform>%n rows of the file could not be read and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions are told apart by the digest of their files. %n are registered:</source>
        <translation>
            <numerusform>Versions are told apart by the digest of their files. %n is registered:</numerusform>
            <numerusform>Versions are told apart by the digest of their files. %n are registered:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagramTexts</name>
    <message numerus="yes">
        <source>crosses %n trust boundary(s)</source>
        <translation>
            <numerusform>crosses %n trust boundary</numerusform>
            <numerusform>crosses %n trust boundaries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data flow diagram: %n thing(s), with flows and trust boundaries.</source>
        <translation>
            <numerusform>Data flow diagram: %n thing, with flows and trust boundaries.</numerusform>
            <numerusform>Data flow diagram: %n things, with flows and trust boundaries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <comment>open threats</comment>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high</source>
        <comment>open threats</comment>
        <translation>
            <numerusform>%n high</numerusform>
            <numerusform>%n high</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium</source>
        <comment>open threats</comment>
        <translation>
            <numerusform>%n medium</numerusform>
            <numerusform>%n medium</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low</source>
        <comment>open threats</comment>
        <translation>
            <numerusform>%n low</numerusform>
            <numerusform>%n low</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <comment>questions that decide about threats</comment>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n place(s))</source>
        <comment>how diagram and lineage differ</comment>
        <translation>
            <numerusform>%1 (%n place)</numerusform>
            <numerusform>%1 (%n places)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentTexts</name>
    <message numerus="yes">
        <source>%n answer(s) rest on something that has changed</source>
        <translation>
            <numerusform>%n answer rests on something that has changed</numerusform>
            <numerusform>%n answers rest on something that has changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to questions that are not asked any more are left out.</source>
        <translation>
            <numerusform>%n answer to a question that is not asked any more is left out.</numerusform>
            <numerusform>%n answers to questions that are not asked any more are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) are not in the document.</source>
        <translation>
            <numerusform>%n comment is not in the document.</numerusform>
            <numerusform>%n comments are not in the document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in answers are named and not shown.</source>
        <translation>
            <numerusform>%n picture in answers is named and not shown.</numerusform>
            <numerusform>%n pictures in answers are named and not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are named with their digests and not contained.</source>
        <translation>
            <numerusform>%n attached file is named with its digest and not contained.</numerusform>
            <numerusform>%n attached files are named with their digests and not contained.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed by %1; the content has changed since, in %n place(s). See the annex.</source>
        <translation>
            <numerusform>Signed by %1; the content has changed since, in %n place. See the annex.</numerusform>
            <numerusform>Signed by %1; the content has changed since, in %n places. See the annex.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierTexts</name>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n more is not listed.</numerusform>
            <numerusform>%n more are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DpvTexts</name>
    <message numerus="yes">
        <source>The vocabulary has no words for %n answer(s); they are left out.</source>
        <translation>
            <numerusform>The vocabulary has no words for %n answer; it is left out.</numerusform>
            <numerusform>The vocabulary has no words for %n answers; they are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingTexts</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>a box that stands for nodes that are not shown</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lineage with %n node(s).</source>
        <translation>
            <numerusform>Lineage with %n node.</numerusform>
            <numerusform>Lineage with %n nodes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftText</name>
    <message numerus="yes">
        <source>%n column(s) are missing, new, or of another type</source>
        <translation>
            <numerusform>%n column is missing, new, or of another type</numerusform>
            <numerusform>%n columns are missing, new, or of another type</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureDeskTexts</name>
    <message numerus="yes">
        <source>The lineage shows %n further place(s) that the data reached.</source>
        <translation>
            <numerusform>The lineage shows %n further place that the data reached.</numerusform>
            <numerusform>The lineage shows %n further places that the data reached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FederatedDataText</name>
    <message numerus="yes">
        <source>The column &quot;%1&quot; holds %n different answer(s); a model needs two or more to tell apart.</source>
        <translation>
            <numerusform>The column &quot;%1&quot; holds %n different answer; a model needs two or more to tell apart.</numerusform>
            <numerusform>The column &quot;%1&quot; holds %n different answers; a model needs two or more to tell apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message numerus="yes">
        <source>The waiver lasts longer than the %n day(s) that the policy allows.</source>
        <translation>
            <numerusform>The waiver lasts longer than the %n day that the policy allows.</numerusform>
            <numerusform>The waiver lasts longer than the %n days that the policy allows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It may be %n day(s) old at most.</source>
        <translation>
            <numerusform>It may be %n day old at most.</numerusform>
            <numerusform>It may be %n days old at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The waiver %1 of %2 does not hold: it lasts longer than the %n day(s) that the policy allows.</source>
        <translation>
            <numerusform>The waiver %1 of %2 does not hold: it lasts longer than the %n day that the policy allows.</numerusform>
            <numerusform>The waiver %1 of %2 does not hold: it lasts longer than the %n days that the policy allows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateWordsTexts</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeTexts</name>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n due soon</numerusform>
            <numerusform>%n due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inconclusive</source>
        <translation>
            <numerusform>%n inconclusive</numerusform>
            <numerusform>%n inconclusive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n with an error</numerusform>
            <numerusform>%n with errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HopSheetTexts</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>of what is not known</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the export.</source>
        <translation>
            <numerusform>%n more is in the export.</numerusform>
            <numerusform>%n more are in the export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InventoryListExport</name>
    <message numerus="yes">
        <source>%n cell(s) begin like a formula. They are stored as text; keep that type when you edit them.</source>
        <translation>
            <numerusform>%n cell begins like a formula. It is stored as text; keep that type when you edit it.</numerusform>
            <numerusform>%n cells begin like a formula. They are stored as text; keep that type when you edit them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelConflictCheckTexts</name>
    <message numerus="yes">
        <source>%n use(s) in the lineage against the labels of the data.</source>
        <translation>
            <numerusform>%n use in the lineage against the labels of the data.</numerusform>
            <numerusform>%n uses in the lineage against the labels of the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) against the labels of the data in what &quot;%1&quot; is made from.</source>
        <translation>
            <numerusform>%n use against the labels of the data in what &quot;%1&quot; is made from.</numerusform>
            <numerusform>%n uses against the labels of the data in what &quot;%1&quot; is made from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were given to what is not in the lineage, so nothing follows from them. Import its lineage or clear them.</source>
        <translation>
            <numerusform>%n label was given to what is not in the lineage, so nothing follows from it. Import its lineage or clear it.</numerusform>
            <numerusform>%n labels were given to what is not in the lineage, so nothing follows from them. Import its lineage or clear them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceCheckTexts</name>
    <message numerus="yes">
        <source>%n term(s) of licences do not allow &quot;%1&quot; for the use &quot;%2&quot;.</source>
        <translation>
            <numerusform>%n term of a licence does not allow &quot;%1&quot; for the use &quot;%2&quot;.</numerusform>
            <numerusform>%n terms of licences do not allow &quot;%1&quot; for the use &quot;%2&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) of what &quot;%1&quot; is made from are not known. Find them out and record them.</source>
        <translation>
            <numerusform>%n licence of what &quot;%1&quot; is made from is not known. Find it out and record it.</numerusform>
            <numerusform>%n licences of what &quot;%1&quot; is made from are not known. Find them out and record them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceMarkTexts</name>
    <message numerus="yes">
        <source>%n licences not known</source>
        <translation>
            <numerusform>%n licence not known</numerusform>
            <numerusform>%n licences not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineageReportTexts</name>
    <message numerus="yes">
        <source>%1 edges, told by %2 events; each event has an entry in the log. %n nodes are stale.</source>
        <translation>
            <numerusform>%1 edges, told by %2 events; each event has an entry in the log. %n node is stale.</numerusform>
            <numerusform>%1 edges, told by %2 events; each event has an entry in the log. %n nodes are stale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossReport</name>
    <message numerus="yes">
        <source>%1: %n field(s) could not be written in full.</source>
        <translation>
            <numerusform>%1: %n field could not be written in full.</numerusform>
            <numerusform>%1: %n fields could not be written in full.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteListTexts</name>
    <message numerus="yes">
        <source>%n more notes are not listed.</source>
        <translation>
            <numerusform>%n more note is not listed.</numerusform>
            <numerusform>%n more notes are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OscalTexts</name>
    <message numerus="yes">
        <source>%n comment(s) are left out.</source>
        <translation>
            <numerusform>%n comment is left out.</numerusform>
            <numerusform>%n comments are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlayAssetTexts</name>
    <message numerus="yes">
        <source>%n consents hold</source>
        <translation>
            <numerusform>%n consent holds</numerusform>
            <numerusform>%n consents hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <comment>consents</comment>
        <translation>
            <numerusform>%n does not</numerusform>
            <numerusform>%n do not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>held by %n legal holds</source>
        <translation>
            <numerusform>held by %n legal hold</numerusform>
            <numerusform>held by %n legal holds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlayTexts</name>
    <message numerus="yes">
        <source>%n failing</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passing</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n passing</numerusform>
            <numerusform>%n passing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message numerus="yes">
        <source>The picture stops at %n nodes; the lists of what is upstream and downstream have all.</source>
        <translation>
            <numerusform>The picture stops at %n node; the lists of what is upstream and downstream have all.</numerusform>
            <numerusform>The picture stops at %n nodes; the lists of what is upstream and downstream have all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureTexts</name>
    <message numerus="yes">
        <source>+%n more columns</source>
        <translation>
            <numerusform>+%n more column</numerusform>
            <numerusform>+%n more columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more upstream of %1</source>
        <translation>
            <numerusform>+%n more upstream of %1</numerusform>
            <numerusform>+%n more upstream of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more downstream of %1</source>
        <translation>
            <numerusform>+%n more downstream of %1</numerusform>
            <numerusform>+%n more downstream of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter leaves out %n nodes of this picture; a dotted line leads through them.</source>
        <translation>
            <numerusform>The filter leaves out %n node of this picture; a dotted line leads through it.</numerusform>
            <numerusform>The filter leaves out %n nodes of this picture; a dotted line leads through them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTexts</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowBudget</name>
    <message numerus="yes">
        <source>%1 was not read: more than %n row(s) are broken, the first in line %2 (%3).</source>
        <translation>
            <numerusform>%1 was not read: more than %n row is broken, the first in line %2 (%3).</numerusform>
            <numerusform>%1 was not read: more than %n rows are broken, the first in line %2 (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeTexts</name>
    <message numerus="yes">
        <source>%n step(s) upstream</source>
        <translation>
            <numerusform>%n step upstream</numerusform>
            <numerusform>%n steps upstream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) downstream</source>
        <translation>
            <numerusform>%n step downstream</numerusform>
            <numerusform>%n steps downstream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningTexts</name>
    <message numerus="yes">
        <source>The content has changed since it was signed, in %n place(s).</source>
        <translation>
            <numerusform>The content has changed since it was signed, in %n place.</numerusform>
            <numerusform>The content has changed since it was signed, in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceReadingTexts</name>
    <message numerus="yes">
        <source>%n names in it are not UTF-8 and were not opened, the first is %1.</source>
        <translation>
            <numerusform>%n name in it is not UTF-8 and was not opened: %1.</numerusform>
            <numerusform>%n names in it are not UTF-8 and were not opened, the first is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepStateTexts</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quasi-identifiers</source>
        <translation>
            <numerusform>%n quasi-identifier</numerusform>
            <numerusform>%n quasi-identifiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableLooks</name>
    <message numerus="yes">
        <source>Its database did not answer within %n second(s).</source>
        <translation>
            <numerusform>Its database did not answer within %n second.</numerusform>
            <numerusform>Its database did not answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateTexts</name>
    <message numerus="yes">
        <source>%1: %n text(s) are not translated: %2</source>
        <translation>
            <numerusform>%1: %n text is not translated: %2</numerusform>
            <numerusform>%1: %n texts are not translated: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreatExchangeTexts</name>
    <message numerus="yes">
        <source>%n thing(s) had no place in a drawing and got one in rows.</source>
        <translation>
            <numerusform>%n thing had no place in a drawing and got one in rows.</numerusform>
            <numerusform>%n things had no place in a drawing and got one in rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreatGateTexts</name>
    <message numerus="yes">
        <source>%n threat(s) of %1 need an answer; the policy allows %2.</source>
        <translation>
            <numerusform>%n threat of %1 needs an answer; the policy allows %2.</numerusform>
            <numerusform>%n threats of %1 need an answer; the policy allows %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s) at most may need an answer.</source>
        <translation>
            <numerusform>%n threat at most may need an answer.</numerusform>
            <numerusform>%n threats at most may need an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreatReportTexts</name>
    <message numerus="yes">
        <source>%n further threat(s) are answered: by evidence, by a decision, or as somebody says.</source>
        <translation>
            <numerusform>%n further threat is answered: by evidence, by a decision, or as somebody says.</numerusform>
            <numerusform>%n further threats are answered: by evidence, by a decision, or as somebody says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreatTexts</name>
    <message numerus="yes">
        <source>%n scenario(s) apply to people who have rights today.</source>
        <translation>
            <numerusform>%n scenario applies to people who have rights today.</numerusform>
            <numerusform>%n scenarios apply to people who have rights today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n scenario(s) nobody said enough to tell.</source>
        <translation>
            <numerusform>Of %n scenario nobody said enough to tell.</numerusform>
            <numerusform>Of %n scenarios nobody said enough to tell.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailPictureTexts</name>
    <message numerus="yes">
        <source>%n findings passed</source>
        <translation>
            <numerusform>%n finding passed</numerusform>
            <numerusform>%n findings passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n stations to the prediction.</source>
        <translation>
            <numerusform>From %n station to the prediction.</numerusform>
            <numerusform>From %n stations to the prediction.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AgreementsPage</name>
    <message numerus="yes">
        <source>%n asset(s) checked: every use is within its agreement.</source>
        <translation>
            <numerusform>%n asset checked: every use is within its agreement.</numerusform>
            <numerusform>%n assets checked: every use is within its agreement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) checked, %1 with a use that does not fit.</source>
        <translation>
            <numerusform>%n asset checked, %1 with a use that does not fit.</numerusform>
            <numerusform>%n assets checked, %1 with a use that does not fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AlertKeeper</name>
    <message numerus="yes">
        <source>%n alert(s) about consent wait for somebody.</source>
        <translation>
            <numerusform>%n alert about consent waits for somebody.</numerusform>
            <numerusform>%n alerts about consent wait for somebody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) wait for somebody</source>
        <translation>
            <numerusform>%n alert waits for somebody</numerusform>
            <numerusform>%n alerts wait for somebody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AnswerFinder</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AssessmentEditor</name>
    <message numerus="yes">
        <source>What was typed before the program last ended is back in %n answer(s).</source>
        <translation>
            <numerusform>What was typed before the program last ended is back in %n answer.</numerusform>
            <numerusform>What was typed before the program last ended is back in %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are proposed. Each counts when a person confirms it.</source>
        <translation>
            <numerusform>%n answer is proposed. It counts when a person confirms it.</numerusform>
            <numerusform>%n answers are proposed. Each counts when a person confirms it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AssessmentHead</name>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AttributeFields</name>
    <message numerus="yes">
        <source>%n answer(s) would decide threats</source>
        <translation>
            <numerusform>%n answer would decide threats</numerusform>
            <numerusform>%n answers would decide threats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more question(s)</source>
        <translation>
            <numerusform>Show %n more question</numerusform>
            <numerusform>Show %n more questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threat(s) wait for this answer.</source>
        <translation>
            <numerusform>%n threat waits for this answer.</numerusform>
            <numerusform>%n threats wait for this answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AttributeStep</name>
    <message numerus="yes">
        <source>Role of %n columns</source>
        <translation>
            <numerusform>Role of %n column</numerusform>
            <numerusform>Role of %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CanvasView</name>
    <message numerus="yes">
        <source>%n wire(s) in</source>
        <comment>connections of a box of a drawing</comment>
        <translation>
            <numerusform>%n wire in</numerusform>
            <numerusform>%n wires in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wire(s) out</source>
        <comment>connections of a box of a drawing</comment>
        <translation>
            <numerusform>%n wire out</numerusform>
            <numerusform>%n wires out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es). Arrow keys follow the wires, Enter opens, Home shows all.</source>
        <translation>
            <numerusform>%n box. Arrow keys follow the wires, Enter opens, Home shows all.</numerusform>
            <numerusform>%n boxes. Arrow keys follow the wires, Enter opens, Home shows all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CardExportPanel</name>
    <message numerus="yes">
        <source>Exported to %1. %n thing(s) did not fit into the format:</source>
        <translation>
            <numerusform>Exported to %1. %n thing did not fit into the format:</numerusform>
            <numerusform>Exported to %1. %n things did not fit into the format:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CardPage</name>
    <message numerus="yes">
        <source>The card cites %n finding(s).</source>
        <translation>
            <numerusform>The card cites %n finding.</numerusform>
            <numerusform>The card cites %n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ClausesPage</name>
    <message numerus="yes">
        <source>%n clause(s) of %1 count here.</source>
        <translation>
            <numerusform>%n clause of %1 counts here.</numerusform>
            <numerusform>%n clauses of %1 count here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ConsentImportForm</name>
    <message numerus="yes">
        <source>%n consent record(s) can be used</source>
        <translation>
            <numerusform>%n consent record can be used</numerusform>
            <numerusform>%n consent records can be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <comment>records of a file that cannot be used</comment>
        <translation>
            <numerusform>%n cannot</numerusform>
            <numerusform>%n cannot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n record(s) cannot be used. Repair them, or leave them out.</source>
        <translation>
            <numerusform>Nothing was imported: %n record cannot be used. Repair it, or leave it out.</numerusform>
            <numerusform>Nothing was imported: %n records cannot be used. Repair them, or leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ControlForm</name>
    <message numerus="yes">
        <source>%1 (%2), at most %n day(s) old</source>
        <comment>title of a kind of evidence, ids of checks</comment>
        <translation>
            <numerusform>%1 (%2), at most %n day old</numerusform>
            <numerusform>%1 (%2), at most %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CoverageHeat</name>
    <message numerus="yes">
        <source>%n threat(s)</source>
        <translation>
            <numerusform>%n threat</numerusform>
            <numerusform>%n threats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DatasetImportView</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more will stand in the import report.</source>
        <translation>
            <numerusform>%n more will stand in the import report.</numerusform>
            <numerusform>%n more will stand in the import report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DatasheetForm</name>
    <message numerus="yes">
        <source>%n question(s) without an answer. Stored when you leave an answer.</source>
        <translation>
            <numerusform>%n question without an answer. Stored when you leave an answer.</numerusform>
            <numerusform>%n questions without an answer. Stored when you leave an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The datasheet rests on %n finding(s).</source>
        <translation>
            <numerusform>The datasheet rests on %n finding.</numerusform>
            <numerusform>The datasheet rests on %n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DayField</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DiagramCanvas</name>
    <message numerus="yes">
        <source>%n flow(s) in</source>
        <translation>
            <numerusform>%n flow in</numerusform>
            <numerusform>%n flows in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) out</source>
        <translation>
            <numerusform>%n flow out</numerusform>
            <numerusform>%n flows out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s). Arrow keys walk, F goes through the flows, C begins a flow, Enter opens, Home shows all.</source>
        <translation>
            <numerusform>%n thing. Arrow keys walk, F goes through the flows, C begins a flow, Enter opens, Home shows all.</numerusform>
            <numerusform>%n things. Arrow keys walk, F goes through the flows, C begins a flow, Enter opens, Home shows all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DiagramVerbs</name>
    <message numerus="yes">
        <source>Move %n thing(s)</source>
        <translation>
            <numerusform>Move %n thing</numerusform>
            <numerusform>Move %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Align %n thing(s)</source>
        <translation>
            <numerusform>Align %n thing</numerusform>
            <numerusform>Align %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n thing(s)</source>
        <translation>
            <numerusform>Distribute %n thing</numerusform>
            <numerusform>Distribute %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation>
            <numerusform>Delete %n thing</numerusform>
            <numerusform>Delete %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n thing(s) out of the diagram</source>
        <translation>
            <numerusform>Take %n thing out of the diagram</numerusform>
            <numerusform>Take %n things out of the diagram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n thing(s) in the diagram</source>
        <translation>
            <numerusform>Show %n thing in the diagram</numerusform>
            <numerusform>Show %n things in the diagram</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DueStrip</name>
    <message numerus="yes">
        <source>%1: %n due</source>
        <translation>
            <numerusform>%1: %n due</numerusform>
            <numerusform>%1: %n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ExposurePane</name>
    <message numerus="yes">
        <source>%n way(s) without a guard</source>
        <translation>
            <numerusform>%n way without a guard</numerusform>
            <numerusform>%n ways without a guard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Authenticate the flow %1: it ends %n open way(s).</source>
        <translation>
            <numerusform>Authenticate the flow %1: it ends %n open way.</numerusform>
            <numerusform>Authenticate the flow %1: it ends %n open ways.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Authenticate at %1: it ends %n open way(s).</source>
        <translation>
            <numerusform>Authenticate at %1: it ends %n open way.</numerusform>
            <numerusform>Authenticate at %1: it ends %n open ways.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FlipStrip</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::HomePage</name>
    <message numerus="yes">
        <source>Findings: %1. Log: %n entries.</source>
        <translation>
            <numerusform>Findings: %1. Log: %n entry.</numerusform>
            <numerusform>Findings: %1. Log: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <comment>everything that needs attention</comment>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::InventoryFileJobs</name>
    <message numerus="yes">
        <source>%n version(s) are not as they were registered. What rests on them is stale.</source>
        <translation>
            <numerusform>%n version is not as it was registered. What rests on it is stale.</numerusform>
            <numerusform>%n versions are not as they were registered. What rests on them is stale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the file is not where it was; open it to say where it is now.</source>
        <translation>
            <numerusform>Of %n the file is not where it was; open it to say where it is now.</numerusform>
            <numerusform>Of %n the files are not where they were; open each to say where it is now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) in databases could not be looked at and stand as last seen.</source>
        <translation>
            <numerusform>%n table in a database could not be looked at and stands as last seen.</numerusform>
            <numerusform>%n tables in databases could not be looked at and stand as last seen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::InventoryPage</name>
    <message numerus="yes">
        <source>Removed %n record(s). The log keeps their history.</source>
        <translation>
            <numerusform>Removed %n record. The log keeps its history.</numerusform>
            <numerusform>Removed %n records. The log keeps their history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s)</source>
        <translation>
            <numerusform>Remove %n record</numerusform>
            <numerusform>Remove %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LogPage</name>
    <message numerus="yes">
        <source>%n entries, newest first.</source>
        <translation>
            <numerusform>%n entry.</numerusform>
            <numerusform>%n entries, newest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ModelConflictView</name>
    <message numerus="yes">
        <source>%n thing(s) changed by two people</source>
        <translation>
            <numerusform>%n thing changed by two people</numerusform>
            <numerusform>%n things changed by two people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::NewAssessmentForm</name>
    <message numerus="yes">
        <source>%n question(s).</source>
        <translation>
            <numerusform>%n question.</numerusform>
            <numerusform>%n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::NodeView</name>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::PentestPane</name>
    <message numerus="yes">
        <source>first %1, last %2, in %n report(s)</source>
        <translation>
            <numerusform>first %1, last %2, in %n report</numerusform>
            <numerusform>first %1, last %2, in %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::PredictionImportView</name>
    <message numerus="yes">
        <source>%n rows cannot be read</source>
        <translation>
            <numerusform>%n row cannot be read</numerusform>
            <numerusform>%n rows cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows cannot be read</source>
        <translation>
            <numerusform>%n of the first rows cannot be read</numerusform>
            <numerusform>%n of the first rows cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are repeated</source>
        <translation>
            <numerusform>%n row is repeated</numerusform>
            <numerusform>%n rows are repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported, but %n rows could not be taken. They are listed below; all else is kept.</source>
        <translation>
            <numerusform>Imported, but %n row could not be taken. It is listed below; all else is kept.</numerusform>
            <numerusform>Imported, but %n rows could not be taken. They are listed below; all else is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n predictions.</source>
        <translation>
            <numerusform>Imported: %n prediction.</numerusform>
            <numerusform>Imported: %n predictions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::PredictionList</name>
    <message numerus="yes">
        <source>%n predictions from %1</source>
        <translation>
            <numerusform>%n prediction from %1</numerusform>
            <numerusform>%n predictions from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::PropertyPane</name>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>%n thing chosen</numerusform>
            <numerusform>%n things chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ReachPreview</name>
    <message numerus="yes">
        <source>%n places; each becomes a task of the case.</source>
        <translation>
            <numerusform>%n place; it becomes a task of the case.</numerusform>
            <numerusform>%n places; each becomes a task of the case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RecordDetailView</name>
    <message numerus="yes">
        <source>%n rows. Columns: %1</source>
        <translation>
            <numerusform>%n row. Columns: %1</numerusform>
            <numerusform>%n rows. Columns: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records rest on it.</source>
        <translation>
            <numerusform>%n record rests on it.</numerusform>
            <numerusform>%n records rest on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RemarksSection</name>
    <message numerus="yes">
        <source>Comments, %n open</source>
        <translation>
            <numerusform>Comments, %n open</numerusform>
            <numerusform>Comments, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ReportSection</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ResponsibilityPane</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ReviewView</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <comment>between nodes</comment>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::SearchStep</name>
    <message numerus="yes">
        <source>The search looks for the generalisation of %n quasi-identifiers that fulfils all models and loses least. It runs beside the window: other pages can be used meanwhile.</source>
        <translation>
            <numerusform>The search looks for the generalisation of %n quasi-identifier that fulfils all models and loses least. It runs beside the window: other pages can be used meanwhile.</numerusform>
            <numerusform>The search looks for the generalisation of %n quasi-identifiers that fulfils all models and loses least. It runs beside the window: other pages can be used meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::SignForm</name>
    <message numerus="yes">
        <source>the %n chosen nodes</source>
        <translation>
            <numerusform>the chosen node</numerusform>
            <numerusform>the %n chosen nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <comment>between nodes</comment>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::SignOffSection</name>
    <message numerus="yes">
        <source>%n thing(s) changed since then, see &quot;Changes&quot;.</source>
        <translation>
            <numerusform>%n thing changed since then, see &quot;Changes&quot;.</numerusform>
            <numerusform>%n things changed since then, see &quot;Changes&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) stand between it and an approval.</source>
        <translation>
            <numerusform>%n point stands between it and an approval.</numerusform>
            <numerusform>%n points stand between it and an approval.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::SigningPanel</name>
    <message numerus="yes">
        <source>Exported to %1. %n thing(s) are not in it, see below.</source>
        <translation>
            <numerusform>Exported to %1. %n thing is not in it, see below.</numerusform>
            <numerusform>Exported to %1. %n things are not in it, see below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::TemplateEditor</name>
    <message numerus="yes">
        <source>%n error(s). Enter goes to the place.</source>
        <translation>
            <numerusform>%n error. Enter goes to the place.</numerusform>
            <numerusform>%n errors. Enter goes to the place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ThreatFiles</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::TrailView</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>of what is not known</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::TreatmentForm</name>
    <message numerus="yes">
        <source>Local recoding in up to %n rounds: what would be suppressed is generalised on its own.</source>
        <translation>
            <numerusform>Local recoding in up to %n round: what would be suppressed is generalised on its own.</numerusform>
            <numerusform>Local recoding in up to %n rounds: what would be suppressed is generalised on its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::VoteSection</name>
    <message numerus="yes">
        <source>%n ballot(s) counted.</source>
        <translation>
            <numerusform>%n ballot counted.</numerusform>
            <numerusform>%n ballots counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::WaiverForm</name>
    <message numerus="yes">
        <source>The policy allows %n day(s), up to %1. It cannot be left out.</source>
        <translation>
            <numerusform>The policy allows %n day, up to %1. It cannot be left out.</numerusform>
            <numerusform>The policy allows %n days, up to %1. It cannot be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::WorkshopRoom</name>
    <message numerus="yes">
        <source>%n card(s) dealt.</source>
        <translation>
            <numerusform>%n card dealt.</numerusform>
            <numerusform>%n cards dealt.</numerusform>
        </translation>
    </message>
</context>
</TS>
