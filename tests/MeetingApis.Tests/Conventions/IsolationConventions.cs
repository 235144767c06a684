using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MeetingApis.Tests.Conventions;

/// <summary>Who may know whom: a vendor knows the shared code, the shared code no vendor, and packages the public surface.</summary>
public sealed class IsolationConventions
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The word for the international edition stands for its vendor too.</summary>
    private static readonly IReadOnlyDictionary<string, string[]> s_words = Vendor.All.ToDictionary(
        static vendor => vendor.Name,
        static vendor => vendor.Name == nameof(MeetingVendor.Feishu) ? [vendor.Name, "Lark"] : (string[])[vendor.Name]);

    [Fact]
    public void Vendors_never_name_each_other() => Convention.Holds(
        "A vendor's folder must not name another vendor, in code or in comments: move what they share to src/MeetingApis/Internal, without a name.",
        Vendor.All.SelectMany(vendor => SourceFile.Under($"src/MeetingApis/{vendor}").Select(file => (vendor, file))),
        static source => s_words.Where(words => words.Key != source.vendor.Name)
            .SelectMany(static words => words.Value)
            .Where(word => source.file.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
            .Select(word => $"{source.file} names {word}"));

    [Fact]
    public void Vendors_never_hold_each_others_types() => Convention.Holds(
        "A vendor's type must not have a member, parameter or base of another vendor's: give it one of its own.",
        Vendor.All.SelectMany(vendor => Library.Main.GetTypes().Where(type => Belongs(type, vendor)).Select(type => (vendor, type))),
        static subject => Mentioned(subject.type)
            .Where(mentioned => Vendor.All.Any(other => other != subject.vendor && Belongs(mentioned, other)))
            .Select(mentioned => $"{subject.type} holds {mentioned}"));

    [Fact]
    public void Shared_code_never_names_a_vendors_types() => Convention.Holds(
        "Code outside the vendors' folders must not name a vendor's types: say it in VendorProtocol and let the vendor answer.",
        SourceFile.Under("src/MeetingApis").Where(static file => !Vendor.All.Any(vendor => file.IsIn(vendor.Name))),
        static file => file.Root.DescendantNodes(descendIntoTrivia: true)
            .OfType<IdentifierNameSyntax>()
            .Where(static name => Vendor.All.Any(vendor => name.Identifier.Text.StartsWith(vendor.Name, StringComparison.Ordinal)) && !IsMemberOfMeetingVendor(name))
            .Select(file.At));

    [Fact]
    public void Internals_are_seen_by_tests_only() => Convention.Holds(
        "A package sees the public surface only: remove InternalsVisibleTo, and make public what users need as well.",
        Library.All.SelectMany(static assembly => assembly.GetCustomAttributes<InternalsVisibleToAttribute>()),
        static friend => friend.AssemblyName is "MeetingApis.Tests" or "MeetingApis.Benchmarks" or "MeetingApis.Scheduling.Tests",
        static friend => friend.AssemblyName);

    private static bool Belongs(Type type, Vendor vendor) =>
        type.Namespace == vendor.Namespace || type.Namespace?.StartsWith(vendor.Namespace + ".", StringComparison.Ordinal) == true;

    private static bool IsMemberOfMeetingVendor(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: nameof(MeetingVendor) } };

    private static IEnumerable<Type> Mentioned(Type type) => Parts(
    [
        type.BaseType,
        .. type.GetInterfaces(),
        .. type.GetFields(Declared).Select(static field => field.FieldType),
        .. type.GetMethods(Declared).SelectMany(static method => method.GetParameters().Select(static parameter => parameter.ParameterType).Append(method.ReturnType)),
        .. type.GetConstructors(Declared).SelectMany(static constructor => constructor.GetParameters()).Select(static parameter => parameter.ParameterType),
    ]);

    /// <summary>The types with their type arguments and element types.</summary>
    private static IEnumerable<Type> Parts(IEnumerable<Type?> types) => types.OfType<Type>().SelectMany(static type => Parts(
        type.HasElementType ? [type.GetElementType()!] : type.IsGenericType ? type.GenericTypeArguments : []).Append(type));
}
