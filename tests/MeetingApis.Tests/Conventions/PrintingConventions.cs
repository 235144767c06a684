using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace MeetingApis.Tests.Conventions;

/// <summary>A logged model shows all of itself but the secrets.</summary>
public sealed class PrintingConventions
{
    [Fact]
    public void Nothing_prints_a_secret() => Convention.Holds(
        "A model was printed with a secret in it: print it with Masked.Text in PrintMembers, or add the name to Specimen where it is no secret.",
        Library.PublicTypes
            .Where(static type => type is { IsAbstract: false, IsEnum: false, ContainsGenericParameters: false } && type.GetProperties().Any(static property => property.SetMethod is not null))
            .Where(static type => !type.IsAssignableTo(typeof(Exception))),
        static type => Specimen.Of(type).ToString()!.Contains(Specimen.Canary, StringComparison.OrdinalIgnoreCase) ? [type.FullName!] : []);

    [Fact]
    public void Records_print_every_property() => Convention.Holds(
        "PrintMembers forgot a property, or prints another value than it holds: print 'Name = {Name}', and a secret as 'Name = {Masked.Text(Name)}'.",
        Library.PublicRecords.Where(static type => type is { IsAbstract: false, ContainsGenericParameters: false } && type.GetMethod(nameof(ToString), [])!.IsDefined(typeof(CompilerGeneratedAttribute))),
        static type =>
        {
            object specimen = Specimen.Of(type);
            string text = specimen.ToString()!;
            // The facts of an answer are nothing that it says, and headers may hold anything.
            return type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.DeclaringType != typeof(MeetingResponse) || property.Name == nameof(MeetingResponse.UnreadFields)).Where(property => !Prints(text, property, property.GetValue(specimen))).Select(property => $"{Library.NameOf(property)} in {text}");
        });

    [Fact]
    public void Lists_are_printed_as_their_items_or_count_and_not_as_a_type() => Convention.Holds(
        "A list prints as the name of its type, which tells nobody anything: print 'Items = {Items.Count}' in PrintMembers.",
        Library.PublicRecords.Where(static type => type is { IsAbstract: false, ContainsGenericParameters: false } && type.GetProperties().Any(static property => IsList(property.PropertyType))),
        static type => Specimen.Of(type).ToString() is var text && (text!.Contains("[]", StringComparison.Ordinal) || text.Contains("System.", StringComparison.Ordinal) || text.Contains('`', StringComparison.Ordinal))
            ? [$"{type.FullName}: {text}"]
            : []);

    private static bool IsList(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(System.Collections.IEnumerable));

    /// <summary>Lists are printed as their count or their items, so of them only the name is looked for.</summary>
    private static bool Prints(string text, PropertyInfo property, object? value)
    {
        string shown = value is null || JsonGraph.ItemOf(property.PropertyType) is not null ? ""
            : Specimen.IsSecret(property.Name) && value is string ? Regex.Escape("***")
            : Regex.Escape(value.ToString()!);
        return Regex.IsMatch(text, $"(?<=[{{,] ){property.Name} = {shown}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}
