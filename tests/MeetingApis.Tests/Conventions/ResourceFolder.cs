using System.Text.Json.Serialization;

namespace MeetingApis.Tests.Conventions;

/// <summary>One resource of a vendor: what its folder holds beside the models.</summary>
/// <param name="Vendor">Whose it is.</param>
/// <param name="Name">The name of the folder, such as <c>RoomReservations</c>.</param>
internal sealed record ResourceFolder(Vendor Vendor, string Name)
{
    public static IEnumerable<ResourceFolder> All => Vendor.All.SelectMany(static vendor => vendor.Resources);

    /// <summary>The folder's path below the repository, with slashes.</summary>
    public string Path => $"src/MeetingApis/{Vendor}/{Name}";

    public JsonSerializerContext Requests => Context("Request");

    public JsonSerializerContext Responses => Context("Response");

    public IEnumerable<ApiMethod> Methods => Vendor.Methods.Where(method => method.Resource == Name);

    public override string ToString() => $"{Vendor}/{Name}";

    private JsonSerializerContext Context(string kind) =>
        Vendor.Static<JsonSerializerContext>(Vendor.TypeOf($"Internal.{Vendor}{Name}{kind}JsonContext"), "Default");
}
