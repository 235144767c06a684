using Refit;

namespace MeetingApis.Feishu;

/// <summary>The buildings of the old meeting room interface (会议室建筑).</summary>
/// <remarks>
/// Feishu keeps this interface for existing integrations and recommends rooms and room levels (<c>vc/v1</c>) for new
/// ones. Ids are the same in both.
/// </remarks>
public interface IFeishuBuildingsApi
{
    /// <summary>Reads one page of the buildings. <see cref="FeishuBuildingsExtensions.EnumerateAsync"/> reads them all.</summary>
    /// <param name="request">The page to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListBuildingsResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>calendar:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-building-list">The vendor's page</seealso>
    [Get("/open-apis/meeting_room/building/list")]
    [Operation(
        "feishu.buildings.list",
        Docs = "https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-building-list",
        Tokens = TokenKinds.Tenant,
        Scopes = ["calendar:room:readonly"])]
    Task<ListBuildingsResponse> ListAsync(
        [Query] ListBuildingsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads some buildings by their ids.</summary>
    /// <param name="request">The buildings to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The buildings.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>calendar:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/query-building-details">The vendor's page</seealso>
    [Get("/open-apis/meeting_room/building/batch_get")]
    [Operation(
        "feishu.buildings.batch_get",
        Docs = "https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/query-building-details",
        Tokens = TokenKinds.Tenant,
        Scopes = ["calendar:room:readonly"])]
    Task<BatchGetBuildingsResponse> BatchGetAsync(
        [Query] BatchGetBuildingsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Finds the ids of buildings by the organisation's own ids.</summary>
    /// <param name="request">The buildings to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The ids of the buildings that were found.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>calendar:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-building-id">The vendor's page</seealso>
    [Get("/open-apis/meeting_room/building/batch_get_id")]
    [Operation(
        "feishu.buildings.batch_get_ids",
        Docs = "https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-building-id",
        Tokens = TokenKinds.Tenant,
        Scopes = ["calendar:room:readonly"])]
    Task<BatchGetBuildingIdsResponse> BatchGetIdsAsync(
        [Query] BatchGetBuildingIdsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the countries and regions that a building can stand in.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The countries and regions.</returns>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>calendar:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-country/region-list">The vendor's page</seealso>
    [Get("/open-apis/meeting_room/country/list")]
    [Operation(
        "feishu.buildings.list_countries",
        Docs = "https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-country/region-list",
        Tokens = TokenKinds.Tenant,
        Scopes = ["calendar:room:readonly"])]
    Task<ListBuildingCountriesResponse> ListCountriesAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads the cities of a country or region that a building can stand in.</summary>
    /// <param name="countryId">The country or region, by the id from <see cref="ListCountriesAsync"/>; digits.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The cities.</returns>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>calendar:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-city-list">The vendor's page</seealso>
    [Get("/open-apis/meeting_room/district/list")]
    [Operation(
        "feishu.buildings.list_districts",
        Docs = "https://open.feishu.cn/document/server-docs/historic-version/meeting_room-v1/api-reference/obtain-city-list",
        Tokens = TokenKinds.Tenant,
        Scopes = ["calendar:room:readonly"])]
    Task<ListBuildingDistrictsResponse> ListDistrictsAsync(
        [Query, AliasAs("country_id")] string countryId,
        CancellationToken cancellationToken = default);
}
