using MeetingApis.Internal;

namespace MeetingApis.Tests.Requests;

/// <summary>What no caller means is a violation, in every request: a time that was never set, an id or an item that is empty.</summary>
public sealed class EmptyValueTests
{
    /// <summary>Texts of queries that say something other than which thing is meant.</summary>
    private static readonly string[] s_noIds = ["PageToken", "SyncToken", "Fields", "Keyword"];

    private static readonly Dictionary<string, RequestProperty> s_all =
        new(RequestProperty.OfBodies.Concat(RequestProperty.OfQueries), StringComparer.Ordinal);

    public static TheoryData<string> Times => [.. Names(s_all, type => (Nullable.GetUnderlyingType(type) ?? type) == typeof(DateTimeOffset))];

    public static TheoryData<string> TextLists => [.. Names(s_all, type => type != typeof(string) && RequestProperty.ItemType(type) == typeof(string))];

    public static TheoryData<string> QueryIds =>
        [.. RequestProperty.OfQueries.Where(property => property.Value.Last.PropertyType == typeof(string) && !s_noIds.Contains(property.Value.Last.Name)).Select(property => property.Key)];

    [Theory]
    [MemberData(nameof(Times))]
    public void The_default_time_is_a_violation(string name)
    {
        RequestProperty property = s_all[name];

        IReadOnlyList<MeetingViolation> violations = ViolationsOf(RequestSamples.With(property, default(DateTimeOffset)));

        Assert.Contains(violations, violation => violation.Path == property.PathOfOnlyItem);
    }

    [Theory]
    [MemberData(nameof(TextLists))]
    public void An_empty_item_is_a_violation(string name)
    {
        RequestProperty property = s_all[name];

        foreach (string? empty in new[] { "", null })
        {
            IReadOnlyList<MeetingViolation> violations = ViolationsOf(RequestSamples.With(property, empty));

            Assert.Contains(violations, violation => violation.Path == property.PathOfOnlyItem || violation.Path == property.Path);
        }
    }

    [Theory]
    [MemberData(nameof(QueryIds))]
    public void An_empty_id_in_a_query_is_a_violation(string name)
    {
        RequestProperty property = s_all[name];

        IReadOnlyList<MeetingViolation> violations = ViolationsOf(RequestSamples.With(property, ""));

        Assert.Contains(violations, violation => violation.Path == property.Path);
    }

    private static IEnumerable<string> Names(Dictionary<string, RequestProperty> properties, Func<Type, bool> isMeant) =>
        properties.Where(property => isMeant(property.Value.Last.PropertyType)).Select(property => property.Key);

    private static IReadOnlyList<MeetingViolation> ViolationsOf(object request)
    {
        var violations = new Violations(new ManualTimeProvider());
        ((IValidated)request).Validate(ref violations);
        return violations.Found ?? [];
    }
}
