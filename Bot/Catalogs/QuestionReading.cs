using System.Globalization;
using System.Text.RegularExpressions;
using Wenming.Bot.Catalogs.Entries;
using Wenming.Domain.Questions;

namespace Wenming.Bot.Catalogs;

/// <summary>Reads one question of the bank.</summary>
internal static partial class QuestionReading
{
    public static Question Read(QuestionEntry entry, CatalogPlace place)
    {
        RequireId(entry, place["id"]);
        place["points"].Require(
            entry.Points >= 0, string.Create(CultureInfo.InvariantCulture, $"A question cannot be worth {entry.Points} points."));
        var type = AnswerTypeReading.Read(entry.Type, place["type"]);
        var notApplicable = entry.NotApplicable;
        place["notApplicable"].Require(
            notApplicable is null || type is not AnswerType.Words,
            "A question that is answered in words cannot be left out: NA could not be told from a word.");

        return new Question
        {
            Id = new QuestionId(entry.Id),
            Criterion = new CriterionId(entry.Criterion),
            Text = TextReading.Read(entry.Text, place["text"]),
            AskedOf = place["askedOf"].OneOf(entry.AskedOf, ("everyone", AskedOf.Everyone), ("head", AskedOf.Head)),
            Type = type,
            Points = entry.Points,
            Scoring = ScoringReading.Read(entry.Scoring, type, entry.Points, place["scoring"]),
            NotApplicableWhen = notApplicable is null ? null : TextReading.Read(notApplicable.When, place["notApplicable"]["when"]),
            Evidence = ReadEvidence(entry.Evidence, ConditionIn, place["evidence"]),
            FollowUps = place["followUps"].Each(entry.FollowUps ?? [], (rule, at) => ReadFollowUp(rule, ConditionIn, at)),
            Effects = place["effects"].Each(entry.Effects ?? [], (rule, at) => ReadEffect(rule, ConditionIn, at)),
            Prefill = ReadPrefill(entry.Prefill, place["prefill"]),
        };

        Condition ConditionIn(ConditionEntry when, CatalogPlace at) => ConditionReading.Read(when, type, notApplicable is not null, at);
    }

    private static void RequireId(QuestionEntry entry, CatalogPlace place)
    {
        place.Require(IdShape().IsMatch(entry.Id), $"“{entry.Id}” is not a question's code such as C1-07.");
        place.Require(
            entry.Id.StartsWith(entry.Criterion + "-", StringComparison.Ordinal),
            $"The code {entry.Id} does not begin with the question's criterion, “{entry.Criterion}”.");
    }

    private static EvidenceRule ReadEvidence(
        EvidenceEntry entry, Func<ConditionEntry, CatalogPlace, Condition> readCondition, CatalogPlace place)
    {
        var need = place["need"].OneOf(
            entry.Need,
            ("none", EvidenceNeed.None),
            ("optional", EvidenceNeed.Optional),
            ("required", EvidenceNeed.Required),
            ("auto", EvidenceNeed.Auto));
        if (need == EvidenceNeed.None)
        {
            place.Require(
                entry is { When: null, What: null, OrElse: null, MaxLength: null }, "No evidence is asked for, but the rule says more than that.");
            return EvidenceRule.None;
        }

        place["orElse"].Require(
            need == EvidenceNeed.Auto || entry.OrElse is null, "Only evidence that is linked automatically has something to write instead.");
        return new EvidenceRule(
            need,
            entry.When is { } when ? readCondition(when, place["when"]) : null,
            TextReading.Read(place["what"].Given(entry.What), place["what"]),
            TextReading.ReadMaxLength(entry.MaxLength ?? throw place["maxLength"].Refuse("The value is missing."), place["maxLength"]))
        {
            OrElse = entry.OrElse is { } orElse ? TextReading.Read(orElse, place["orElse"]) : null,
        };
    }

    private static FollowUpRule ReadFollowUp(
        FollowUpEntry entry, Func<ConditionEntry, CatalogPlace, Condition> readCondition, CatalogPlace place) =>
        new(
            readCondition(entry.When, place["when"]),
            place["kind"].OneOf(entry.Kind, ("improvement", FollowUpKind.Improvement), ("mandatory", FollowUpKind.Mandatory)));

    private static EffectRule ReadEffect(
        EffectEntry entry, Func<ConditionEntry, CatalogPlace, Condition> readCondition, CatalogPlace place) =>
        new(
            readCondition(entry.When, place["when"]),
            place["effect"].OneOf(entry.Effect, ("veto", AnswerEffect.Veto), ("flagBar", AnswerEffect.FlagBar)))
        {
            IsDisciplineCase = entry.IsDisciplineCase,
        };

    private static string? ReadPrefill(string? source, CatalogPlace place)
    {
        place.Require(
            source is null || PrefillSource.All.Contains(source),
            $"“{source}” is not a record of the bot; records are {string.Join(", ", PrefillSource.All)}.");
        return source;
    }

    [GeneratedRegex(@"\AC[1-9]-[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdShape();
}
