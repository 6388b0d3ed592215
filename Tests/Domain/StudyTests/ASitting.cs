using Wenming.Domain.Agenda;
using Wenming.Domain.Calendar;
using Wenming.Domain.Roster;
using Wenming.Domain.StudyTests;
using Wenming.Tests.Catalogs;
using static Wenming.Tests.Domain.Calendar.PublishedYears;

namespace Wenming.Tests.Domain.StudyTests;

/// <summary>The test of the first quarter of 2026, open from 2 to 6 March, and people who sit it.</summary>
internal static class ASitting
{
    public static TestBank Bank => ShippedCatalog.Tests;

    public static PersonId Wang { get; } = new("wang-wei");

    public static Person Office { get; } = new(new("office"), "文明办", new("办公室"), Role.Inspector);

    public static StudyTest Test { get; } = new(StudyTestWindow.Of(new Quarter(2026, 1), Workdays, AgendaRules.Default), "2026Q1");

    public static DateTimeOffset During { get; } = Beijing("2026-03-04", 10);

    public static DateTimeOffset Afterwards { get; } = Beijing("2026-03-09", 9);

    public static TestSitting Begun(PersonId? person = null) => Taken(new TestSitting(person ?? Wang).Start(Test, Bank, During));

    /// <summary>Handed in with this many right answers, those of the paper's first items.</summary>
    public static TestSitting WithRight(int right, PersonId? person = null) => Again(new TestSitting(person ?? Wang), right);

    /// <summary>Another attempt, handed in with this many right answers.</summary>
    public static TestSitting Again(TestSitting sitting, int right)
    {
        sitting = Answered(Taken(sitting.Start(Test, Bank, During)), place => place < right);
        return Taken(sitting.HandIn(Test, During));
    }

    /// <summary>The open attempt answered throughout.</summary>
    /// <param name="sitting">Has an open attempt.</param>
    /// <param name="isRight">Whether the item at a place, 0 for the first, is answered rightly.</param>
    public static TestSitting Answered(TestSitting sitting, Func<int, bool> isRight)
    {
        var items = sitting.Open!.Paper.Items;
        for (var place = 0; place < items.Count; place++)
        {
            var right = items[place].Order.IndexOf(items[place].Right, StringComparison.Ordinal);
            sitting = Taken(sitting.Answer(Test, items[place].Item, isRight(place) ? right : (right + 1) % items[place].Order.Length, During));
        }

        return sitting;
    }

    /// <summary>The test with the items at these places of an attempt's paper struck.</summary>
    public static StudyTest Without(TestAttempt attempt, params IEnumerable<int> places) => places.Aggregate(
        Test, (test, place) => Assert.IsType<StrikeStep.Taken>(test.Strike(attempt.Paper.Items[place].Item, "答案有误", Office, Bank, Afterwards)).Test);

    public static TestSitting Taken(SittingStep step) => Assert.IsType<SittingStep.Taken>(step).Sitting;

    public static SittingRefusal Refused(SittingStep step) => Assert.IsType<SittingStep.Refused>(step).Reason;
}
