using MeetingApis.Scheduling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MeetingApis.Tests.Conventions;

/// <summary>What is public, and where it stands.</summary>
public sealed class TypeConventions
{
    private const string Registration = "Microsoft.Extensions.DependencyInjection";

    /// <summary>Where users of ASP.NET Core look for what an application maps.</summary>
    private const string Endpoints = "Microsoft.AspNetCore.Builder";

    private static readonly string[] s_namespaces =
        ["MeetingApis", "MeetingApis.Json", Registration, Endpoints, "MeetingApis.PostgreSql", "MeetingApis.Scheduling", "MeetingApis.Testing", .. Vendor.All.Select(static vendor => vendor.Namespace)];

    /// <summary>What every vendor's folder must hold, so that whoever knows one vendor finds the way in all.</summary>
    private static readonly string[] s_shape =
    [
        "{0}Client", "{0}ErrorCodes", "{0}Options", "{0}ServiceCollectionExtensions",
        "Internal/{0}Errors", "Internal/{0}ErrorTable", "Internal/{0}ErrorTable.Generic", "Internal/{0}ErrorTable.Tokens", "Internal/{0}OptionsValidator", "Internal/{0}Protocol",
        "Internal/{0}Resources", "Internal/{0}TokenEndpoint", "Internal/{0}TokenProtocol", "Internal/{0}TokenRequestJsonContext", "Internal/{0}TokenResponse", "Internal/{0}TokenResponseJsonContext",
    ];

    /// <summary>What the folder of every resource must hold; its name is the client's property.</summary>
    private static readonly string[] s_shapeOfResource = ["I{0}{1}Api", "{0}{1}Errors", "{0}{1}RequestJsonContext", "{0}{1}ResponseJsonContext"];

    [Fact]
    public void Types_of_an_internal_namespace_are_not_public() => Convention.Holds(
        "Make the type internal, or move it out of the namespace.",
        Library.All.SelectMany(static assembly => assembly.GetTypes()).Where(static type => type.Namespace?.EndsWith(".Internal", StringComparison.Ordinal) == true),
        static type => !type.IsVisible,
        static type => type.FullName!);

    [Fact]
    public void Files_of_an_internal_folder_declare_nothing_public() => Convention.Holds(
        "Make the type internal, or move the file out of the folder Internal.",
        SourceFile.Under("src").Where(static file => file.IsIn("Internal")),
        static file => PublicTypes(file).Select(type => $"{file}: {type.Identifier.Text}"));

    [Fact]
    public void Public_classes_are_closed() => Convention.Holds(
        "A public class is sealed, static or abstract. Only the clients and MeetingSchedulers are open, for substitutes in tests, and MeetingApiException, for its leaves.",
        Library.PublicTypes.Where(static type => type.IsClass),
        static type => type.IsSealed || type.IsAbstract || type == typeof(MeetingApiException) || type == typeof(MeetingSchedulers) || Vendor.All.Any(vendor => vendor.Client == type),
        static type => type.FullName!);

    [Fact]
    public void Public_names_are_unique() => Convention.Holds(
        "A file may import all vendors at once: put the vendor's name in front of the noun, in every vendor that uses it.",
        Library.PublicTypes.GroupBy(Library.PlainName, StringComparer.Ordinal),
        static types => types.Count() == 1,
        static types => string.Join(", ", types));

    [Fact]
    public void Types_of_a_vendor_say_whose_they_are() => Convention.Holds(
        "Put the vendor's name in front of the noun (UpdateWeComMeetingRequest). Only a type about a noun of the vendor's own does without, and only where its name has no noun that two vendors use: see VendorNouns.",
        Vendor.All.SelectMany(static vendor => Library.Main.GetTypes().Where(type => IsOf(vendor, type)).Select(type => (vendor, type))),
        static place => VendorNouns.SaysWhose(place.vendor.Name, place.type.Name),
        static place => place.type.FullName!);

    [Theory]
    [InlineData("Feishu", "Building", true)]
    [InlineData("Feishu", "BatchGetBuildingIdsRequest", true)]
    [InlineData("Feishu", "FeishuBuildingRoom", true)]
    [InlineData("Feishu", "BuildingRoom", false)]
    [InlineData("Feishu", "ListRoomsOfBuildingResponse", false)]
    [InlineData("Feishu", "ReserveUser", false)]
    [InlineData("Feishu", "ApplyRequest", false)]
    [InlineData("DingTalk", "CancelScheduleConferenceRequest", true)]
    [InlineData("DingTalk", "ScheduleConferenceMeetings", false)]
    [InlineData("DingTalk", "Conference", false)]
    [InlineData("WeCom", "Reserve", false)]
    public void A_noun_of_ones_own_excuses_only_what_is_about_it(string vendor, string type, bool saysWhose) =>
        Assert.Equal(saysWhose, VendorNouns.SaysWhose(vendor, type));

    [Fact]
    public void A_noun_of_ones_own_is_in_no_other_vendors_names() => Convention.Holds(
        "Two vendors use the noun now: take it off the list in VendorNouns, and put the vendors' names in front of it.",
        VendorNouns.Own.SelectMany(static own => own.Value.Select(noun => (Vendor: own.Key, Noun: noun))),
        static own => Vendor.All.Where(vendor => vendor.Name != own.Vendor)
            .SelectMany(vendor => Library.Main.GetTypes().Where(type => IsOf(vendor, type) && type.Name.Contains(own.Noun, StringComparison.Ordinal)))
            .Select(static type => type.FullName!));

    [Fact]
    public void Public_types_stand_in_few_namespaces() => Convention.Holds(
        $"Move the type to one of {string.Join(", ", s_namespaces)}; folders below a vendor are not namespaces.",
        Library.PublicTypes,
        static type => s_namespaces.Contains(type.Namespace, StringComparer.Ordinal) && IsAtHome(type),
        static type => type.FullName!);

    [Fact]
    public void A_file_holds_one_public_type_and_is_named_after_it() => Convention.Holds(
        "Give each public type a file of its own, named Type.cs; a part of it may stand in Type.Part.cs.",
        SourceFile.Under("src"),
        static file => PublicTypes(file) switch
        {
            [] => [],
            [var only] when file.Name.Split('.')[0] == only.Identifier.Text => [],
            var types => [$"{file}: {string.Join(", ", types.Select(static type => type.Identifier.Text))}"],
        });

    [Fact]
    public void Vendors_have_the_same_shape() => Convention.Holds(
        "Every vendor holds the same files: add the missing one, under the name that it has in the other vendors.",
        Vendor.All,
        static vendor => Missing($"src/MeetingApis/{vendor}", s_shape, vendor.ToString()));

    [Fact]
    public void Resources_have_the_same_shape() => Convention.Holds(
        "Every folder of a resource holds the same files: add the missing one, under the name that it has in the others.",
        ResourceFolder.All,
        static resource => Missing(resource.Path, s_shapeOfResource, resource.Vendor.ToString(), resource.Name));

    private static IEnumerable<string> Missing(string folder, IEnumerable<string> shapes, params object[] names) => shapes
        .Select(shape => $"{folder}/{string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, names)}.cs")
        .Where(static path => !File.Exists(Repository.PathOf(path.Split('/'))));

    /// <summary>Whether a type that somebody wrote is of a vendor's part.</summary>
    private static bool IsOf(Vendor vendor, Type type) =>
        !type.IsNested && !type.Name.Contains('<', StringComparison.Ordinal) && (type.Namespace == vendor.Namespace || type.Namespace == vendor.Namespace + ".Internal");

    /// <summary>A package beside the main one has one namespace, named after it, and registration.</summary>
    private static bool IsAtHome(Type type) => type.Assembly == Library.Main
        ? !Library.All.Skip(1).Any(assembly => assembly.GetName().Name == type.Namespace)
        : type.Namespace is Registration or Endpoints || type.Namespace == type.Assembly.GetName().Name;

    private static List<BaseTypeDeclarationSyntax> PublicTypes(SourceFile file) =>
        [.. file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(static type => type.Modifiers.Any(SyntaxKind.PublicKeyword))];
}
