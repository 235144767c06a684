using System.Reflection;

namespace MeetingApis.Tests.Conventions;

/// <summary>One class for each next step of the caller, and all of them easy to make in a test.</summary>
public sealed class ExceptionConventions
{
    private static readonly Type[][] s_constructors = [[], [typeof(string)], [typeof(string), typeof(Exception)]];

    private static IEnumerable<Type> Exceptions => Library.PublicTypes.Where(static type => type.IsAssignableTo(typeof(Exception)));

    [Fact]
    public void Leaves_are_sealed_and_stand_below_the_base() => Convention.Holds(
        "Derive the exception from MeetingApiException, seal it and end its name in Exception: a caller catches by the next step, or everything by the base.",
        Exceptions.Where(static type => type != typeof(MeetingApiException)),
        static type => type.IsSealed && type.BaseType == typeof(MeetingApiException) && type.Name.EndsWith("Exception", StringComparison.Ordinal),
        static type => type.FullName!);

    [Fact]
    public void Each_has_the_standard_constructors_and_no_other() => Convention.Holds(
        "Users' tests make exceptions: keep the three standard constructors public, and facts in init properties.",
        Exceptions,
        static type => type.GetConstructors().Length == s_constructors.Length && s_constructors.All(parameters => type.GetConstructor(parameters) is not null),
        static type => type.FullName!);

    [Fact]
    public void Each_has_a_message_of_its_own() => Convention.Holds(
        "Give the parameterless constructor a sentence that says what happened.",
        Exceptions.GroupBy(static type => ((Exception)Activator.CreateInstance(type)!).Message, StringComparer.Ordinal),
        static types => types.Count() == 1 && types.Key.EndsWith('.'),
        static types => $"{types.Key}: {string.Join(", ", types)}");

    [Fact]
    public void Facts_can_be_set_when_one_is_made() => Convention.Holds(
        "Give the property an init accessor. Only the category is the class's own.",
        Exceptions.SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).Where(static property => property.Name != nameof(MeetingApiException.Category)),
        static property => property.SetMethod is { IsPublic: true },
        Library.NameOf);

    [Fact]
    public void Each_category_of_error_has_its_class()
    {
        string[] categories = [.. Enum.GetNames<MeetingErrorCategory>().Where(static name => name != nameof(MeetingErrorCategory.Unknown)).Order(StringComparer.Ordinal)];

        string[] leaves = [.. Exceptions.Where(static type => type.IsSealed).Select(static type => type.Name["Meeting".Length..^"Exception".Length]).Order(StringComparer.Ordinal)];

        Assert.Equal(categories, leaves);
    }

    [Fact]
    public void Each_class_has_its_category_whoever_makes_it() => Convention.Holds(
        "Override Category with the value that has the class's name.",
        Exceptions,
        static type => ((MeetingApiException)Activator.CreateInstance(type)!).Category.ToString() == (type == typeof(MeetingApiException) ? nameof(MeetingErrorCategory.Unknown) : type.Name["Meeting".Length..^"Exception".Length]),
        static type => type.FullName!);
}
